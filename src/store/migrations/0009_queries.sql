-- Who changed a brand query last, and when. Only a text that can be read is ever stored, so the last good one goes on
-- while somebody's edit has a mistake. Two people who change it at once are told apart by the version.
alter table brand_query
  add column version    integer not null default 1,
  add column changed_at timestamptz not null default now(),
  add column changed_by uuid references agent;

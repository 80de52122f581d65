-- The remote id of the only person who may read it beside our team; null where it is public.
alter table post add column to_id text;
alter table reply add column to_id text;

-- A private leg: with whom, and where we opened it, since when, by whom and what for.
alter table leg
  add column to_id      text,
  add column opened_at  timestamptz,
  add column opened_by  uuid references agent,
  add column need       text check (need in ('bag_tag', 'booking_code', 'phone', 'address', 'other')),
  add column need_words text not null default '';

-- Each audience has a text of its own.
alter table draft add column audience text not null default 'public' check (audience in ('public', 'private', 'note'));
alter table draft drop constraint draft_pkey;
alter table draft add primary key (workspace_id, case_id, agent_id, audience);

-- Who is writing on a case now. A row is true until `until`: whoever goes away without a word is gone by then.
create table writing (
  workspace_id  uuid not null references workspace,
  case_id       uuid not null,
  agent_id      uuid not null references agent,
  since         timestamptz not null,
  until         timestamptz not null,
  primary key (workspace_id, case_id, agent_id),
  foreign key (workspace_id, case_id) references care_case
);
select amends_scope('writing');

alter table agent
  add column role text not null default 'agent' check (role in ('owner', 'lead', 'agent')),
  -- Not here for now: what they own goes back, and nothing new comes to them.
  add column away boolean not null default false;
-- Whoever came first opened the desk.
update agent set role = 'owner'
 where not exists (select from agent earlier where earlier.workspace_id = agent.workspace_id and (earlier.created_at, earlier.id) < (agent.created_at, agent.id));

alter table obligation drop constraint obligation_kind_check;
alter table obligation
  add constraint obligation_kind_check check (kind in (
    'acknowledge', 'answer', 'return_to_public', 'keep_promise', 'follow_up', 'call_back', 'thank', 'approve', 'ask_for_update')),
  -- The promise as it was given, in the time that counts: a later playbook does not change it.
  add column promised_ms bigint,
  add column counted text not null default 'always' check (counted in ('open', 'always')),
  -- What we promised, in words.
  add column words text not null default '',
  add column warn_at timestamptz,
  add column warned_at timestamptz,
  -- When it was found broken: once, also where it was kept too late.
  add column broken_at timestamptz,
  -- How long it took until it was kept, by the wall and in open hours: the calendar of that day is not asked again.
  add column wall_ms bigint,
  add column open_ms bigint,
  add column waived_by uuid references agent,
  add column waived_because text;
-- Row by row of each company: the scope shows nothing to whoever is in none.
do $$
declare company record;
begin
  for company in select id from workspace loop
    perform set_config('amends.workspace', company.id::text, true);
    update obligation set promised_ms = extract(epoch from due_at - from_at) * 1000, warn_at = from_at + (due_at - from_at) * 0.75;
  end loop;
  perform set_config('amends.workspace', '', true);
end $$;
alter table obligation alter column promised_ms set not null, alter column warn_at set not null;

-- Several promises may be open on a case, and several replies may wait for a second reader; of the rest one of a kind.
drop index obligation_one_open;
create unique index obligation_one_open on obligation (workspace_id, case_id, kind)
  where kept_at is null and void_at is null and kind not in ('keep_promise', 'approve');
create index obligation_case on obligation (workspace_id, case_id);
-- What the watch asks for: the range that came due since it last looked.
create index obligation_to_warn on obligation (workspace_id, warn_at) where kept_at is null and void_at is null and warned_at is null;
create index obligation_to_break on obligation (workspace_id, due_at) where kept_at is null and void_at is null and broken_at is null;
-- What the playbook's page measures: the answers of the last 30 days.
create index obligation_kept on obligation (workspace_id, kept_at) where kept_at is not null;

-- What it is about, as the judge or a person says: the key of the plan that handles it.
alter table care_case add column if not exists topic text not null default 'other';

-- Who was told what of a promise; each person once.
create table notice (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  obligation_id uuid not null,
  agent_id      uuid not null references agent,
  what          text not null check (what in ('close', 'late', 'went back')),
  at            timestamptz not null default now(),
  -- When they had it on their screen.
  told_at       timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, obligation_id, agent_id, what),
  foreign key (workspace_id, obligation_id) references obligation
);
create index notice_untold on notice (workspace_id, agent_id, at) where told_at is null;
select amends_scope('notice');

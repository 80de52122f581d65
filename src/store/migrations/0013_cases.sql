-- Where a case stands, in the team's own names; what a name does is its category.
create table status (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  name          text not null,
  category      text not null check (category in ('open', 'waiting', 'later', 'resolved')),
  place         smallint not null,
  primary key (workspace_id, id),
  unique (workspace_id, name)
);
select amends_scope('status');

do $$
declare company record;
begin
  for company in select id from workspace loop
    perform set_config('amends.workspace', company.id::text, true);
    insert into status (workspace_id, id, name, category, place)
    values (company.id, gen_random_uuid(), 'Open', 'open', 1),
           (company.id, gen_random_uuid(), 'Waiting on them', 'waiting', 2),
           (company.id, gen_random_uuid(), 'Later', 'later', 3),
           (company.id, gen_random_uuid(), 'Resolved', 'resolved', 4);
  end loop;
end $$;

alter table care_case
  -- Null: the first status of the category open.
  add column status_id     uuid,
  add column status_at     timestamptz,
  add column snoozed_at    timestamptz,
  -- Null while it is snoozed: until they write.
  add column snoozed_until timestamptz,
  add foreign key (workspace_id, status_id) references status;
create index care_case_status on care_case (workspace_id, status_id) where status_id is not null;
create index care_case_snoozed on care_case (workspace_id, snoozed_until) where snoozed_at is not null;
-- Those that wait the longest come first.
create index care_case_last on care_case (workspace_id, last_at, id);

-- Only our team reads it.
create table note (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  case_id       uuid not null,
  agent_id      uuid not null references agent,
  at            timestamptz not null default now(),
  text          text not null,
  removed_at    timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references care_case
);
create index note_case on note (workspace_id, case_id, at);

-- A case given to a colleague, with what they should know; the last one that stands is shown on top of the case.
create table hand_over (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  case_id       uuid not null,
  by_agent      uuid not null references agent,
  from_agent    uuid references agent,
  to_agent      uuid references agent,
  know          text not null,
  at            timestamptz not null default clock_timestamp(),
  undone_at     timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references care_case
);
create index hand_over_case on hand_over (workspace_id, case_id, at);

-- A matter split off from a case, or two cases put together; `moved` names the rows, so that it can be taken back.
create table case_move (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  kind          text not null check (kind in ('split', 'merge')),
  from_case     uuid not null,
  to_case       uuid not null,
  by_agent      uuid not null references agent,
  moved         jsonb not null,
  at            timestamptz not null default clock_timestamp(),
  undone_at     timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, from_case) references care_case,
  foreign key (workspace_id, to_case) references care_case
);
create index case_move_from on case_move (workspace_id, from_case);
create index case_move_to on case_move (workspace_id, to_case);

-- Cases that hold nothing any more, with where everything of theirs is now.
create view case_gone with (security_invoker = true) as
  select workspace_id, from_case as case_id, to_case as into_case from case_move where kind = 'merge' and undone_at is null
   union all
  select workspace_id, to_case, from_case from case_move where kind = 'split' and undone_at is not null;

alter table case_event add column undone_at timestamptz;

select amends_scope('note'), amends_scope('hand_over'), amends_scope('case_move');

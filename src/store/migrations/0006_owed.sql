-- Something that we owe on a case by a time: the inbox is the list of these.
create table obligation (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  case_id       uuid not null,
  kind          text not null check (kind in ('answer', 'follow_up')),
  from_at       timestamptz not null,
  due_at        timestamptz not null,
  -- The due time moved earlier by severity, audience and anger: the order of the inbox.
  rank_at       timestamptz not null,
  kept_at       timestamptz,
  kept_by       uuid references agent,
  void_at       timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references care_case
);
create index obligation_open on obligation (workspace_id, rank_at, id) where kept_at is null and void_at is null;
-- One open promise of a kind on a case, whoever asks for it.
create unique index obligation_one_open on obligation (workspace_id, case_id, kind) where kept_at is null and void_at is null;

-- What happened on a case that is no post: a code and its values, never prose.
create table case_event (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  case_id       uuid not null,
  at            timestamptz not null default now(),
  agent_id      uuid references agent,
  code          text not null,
  params        jsonb not null default '{}',
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references care_case
);
create index case_event_case on case_event (workspace_id, case_id, at);

select amends_scope('obligation'), amends_scope('case_event');

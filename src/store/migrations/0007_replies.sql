create table draft (
  workspace_id  uuid not null references workspace,
  case_id       uuid not null,
  agent_id      uuid not null references agent,
  text          text not null,
  answers       boolean not null,
  version       integer not null,
  kept_at       timestamptz not null default now(),
  primary key (workspace_id, case_id, agent_id),
  foreign key (workspace_id, case_id) references care_case
);

-- A message of ours. Its id is the key that the browser made, so that a click twice is one reply.
create table reply (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  case_id       uuid not null,
  agent_id      uuid not null references agent,
  account_id    uuid not null,
  network       text not null,
  thread_id     text not null,
  parent_id     text not null,
  -- Frozen as the guard passed it; the seal opens only for these very words in this very place.
  text          text not null,
  seal          text not null,
  answers       boolean not null,
  reason        text,
  state         text not null check (state in ('queued', 'sending', 'unknown', 'sent', 'failed', 'undone')),
  state_at      timestamptz not null default now(),
  -- When it goes out, or is looked for again; null where nothing happens by itself.
  next_at       timestamptz,
  -- The first time that a look found nothing; it must be seen twice, 60 s apart, before it is sent again.
  absent_at     timestamptz,
  problem       text,
  ask_person    boolean not null default false,
  post_id       uuid,
  created_at    timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references care_case,
  foreign key (workspace_id, account_id) references account,
  foreign key (workspace_id, post_id) references post
);
create index reply_case on reply (workspace_id, case_id, created_at);
create index reply_thread on reply (workspace_id, network, thread_id, created_at) where state in ('queued', 'sending', 'unknown');

select amends_scope('draft'), amends_scope('reply');

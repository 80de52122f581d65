-- A removed source hears nothing more; its posts and cases stay.
alter table source add column removed_at timestamptz;

-- Since when the network no longer takes our sign-in, and what it said. Null while it does.
alter table account
  add column refused_since timestamptz,
  add column refused_why   text;

-- What happened to a source: a code and its values.
create table connection_event (
  workspace_id  uuid not null references workspace,
  id            bigint generated always as identity,
  source_id     uuid not null,
  at            timestamptz not null default now(),
  code          text not null check (code in ('connected', 'deaf', 'hears again', 'refused', 'signed in', 'removed')),
  -- What the network said, word for word.
  why           text,
  -- Since when it had been so, where something ended.
  since         timestamptz,
  agent_id      uuid references agent,
  primary key (workspace_id, id),
  foreign key (workspace_id, source_id) references source
);
create index connection_event_source on connection_event (workspace_id, source_id, id);
create index source_account on source (workspace_id, account_id);

select amends_scope('connection_event');

-- Epoch milliseconds, as times leave the desk; for times inside a JSON value.
create function amends_millis(at timestamptz) returns bigint language sql immutable as $$
  select (extract(epoch from at) * 1000)::bigint
$$;

-- Sign-in tables are free of the scope: nobody has a workspace before they are known.
create table agent (
  id            uuid primary key,
  workspace_id  uuid not null references workspace,
  email         text not null unique,
  name          text not null,
  password_hash text,
  created_at    timestamptz not null default now()
);

-- Only the hash of a session's token is kept.
create table session (
  token_hash  bytea primary key,
  agent_id    uuid not null references agent on delete cascade,
  created_at  timestamptz not null default now(),
  seen_at     timestamptz not null default now()
);

-- Links that work once: the first run, and the sign-in of the make-believe day.
create table entry_link (
  token_hash  bytea primary key,
  purpose     text not null check (purpose in ('first-run', 'sign-in')),
  agent_id    uuid references agent on delete cascade,
  ends_at     timestamptz not null,
  used_at     timestamptz
);

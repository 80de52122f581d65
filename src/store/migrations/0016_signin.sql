-- Who works here, and how they get in. What is needed before a workspace is known is free of the scope.
alter table agent
  drop constraint agent_role_check,
  add constraint agent_role_check check (role in ('owner', 'lead', 'agent', 'trainee')),
  -- Who left: their name stays in what happened, and nobody signs in with it.
  add column left_at timestamptz,
  drop constraint agent_email_key;
create unique index agent_email on agent (email) where left_at is null;
create index agent_workspace on agent (workspace_id);

-- A session can be named and ended from another place; for a while it says that this is how it ended.
alter table session
  add column id uuid not null default gen_random_uuid(),
  add column user_agent text not null default '',
  add column ended_at timestamptz;
create unique index session_id on session (id);
create index session_agent on session (agent_id);

alter table entry_link
  drop constraint entry_link_purpose_check,
  add constraint entry_link_purpose_check check (purpose in ('first-run', 'sign-in', 'reset'));

-- A link that lets one person in. Only its hash is kept; a new link for the same invitation ends the one before.
create table invitation (
  id            uuid primary key,
  workspace_id  uuid not null references workspace,
  email         text not null,
  role          text not null check (role in ('owner', 'lead', 'agent', 'trainee')),
  token_hash    bytea not null unique,
  invited_by    uuid not null references agent,
  created_at    timestamptz not null default now(),
  ends_at       timestamptz not null,
  used_at       timestamptz,
  withdrawn_at  timestamptz
);
-- One open invitation an address, over all desks: an address is one person's.
create unique index invitation_open on invitation (email) where used_at is null and withdrawn_at is null;
create index invitation_workspace on invitation (workspace_id);

-- Six figures from an authenticator (RFC 6238). `last_step` is the newest step taken: a code works once.
create table second_factor (
  agent_id      uuid primary key references agent on delete cascade,
  secret        bytea not null,
  confirmed_at  timestamptz,
  last_step     bigint not null default 0,
  wrong         int not null default 0,
  -- Until when wrong codes are counted together.
  wrong_until   timestamptz not null default '-infinity'
);
create table recovery_code (
  agent_id   uuid not null references second_factor on delete cascade,
  code_hash  bytea not null,
  used_at    timestamptz,
  primary key (agent_id, code_hash)
);
-- Between the password and the second factor.
create table sign_in_step (
  token_hash  bytea primary key,
  agent_id    uuid not null references agent on delete cascade,
  ends_at     timestamptz not null
);

-- The company's own sign-in (OpenID Connect).
create table sign_in_provider (
  workspace_id   uuid primary key references workspace,
  issuer         text not null,
  client_id      text not null,
  client_secret  bytea not null,
  button         text not null,
  domains        text[] not null check (cardinality(domains) > 0),
  -- What somebody new becomes; null: nobody comes in uninvited.
  joins_as       text check (joins_as in ('agent', 'trainee')),
  changed_at     timestamptz not null default now()
);
-- Somebody who was sent to the company's sign-in and is not back yet.
create table sign_in_trip (
  state_hash    bytea primary key,
  workspace_id  uuid not null references workspace,
  nonce         text not null,
  verifier      text not null,
  ends_at       timestamptz not null
);
-- Whom the company's sign-in means by a subject: it stays the same person when their address changes.
create table sign_in_identity (
  issuer    text not null,
  subject   text not null,
  agent_id  uuid not null references agent on delete cascade,
  primary key (issuer, subject)
);
create index sign_in_identity_agent on sign_in_identity (agent_id);

-- What was done to the team: a code and its values, never prose.
create table team_event (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  at            timestamptz not null default now(),
  agent_id      uuid references agent,
  code          text not null,
  params        jsonb not null default '{}',
  primary key (workspace_id, id)
);
create index team_event_at on team_event (workspace_id, at);
select amends_scope('team_event');

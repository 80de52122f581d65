-- How a handle reads without its network: `@ruth@example.social`, `ruth.bsky.social` and `Ruth` are all `ruth`.
create function amends_bare_handle(handle text) returns text language sql immutable as $$
  select regexp_replace(lower(split_part(ltrim(handle, '@'), '@', 1)), '^([^.]+)(\.[^.]+){2,}$', '\1')
$$;
create index identity_bare_handle on identity (workspace_id, amends_bare_handle(handle) text_pattern_ops);
create index identity_name on identity (workspace_id, lower(name) text_pattern_ops);
create index person_heard on person (workspace_id, heard_at, id);
create index post_identity on post (workspace_id, identity_id, at);

-- Two people who are one. What was moved is named, so that they can be parted again at any time.
create table person_join (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  kept          uuid not null,
  joined        uuid not null,
  identities    uuid[] not null,
  cases         uuid[] not null,
  by_agent      uuid not null references agent,
  at            timestamptz not null default clock_timestamp(),
  parted_at     timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, kept) references person,
  foreign key (workspace_id, joined) references person
);
create index person_join_kept on person_join (workspace_id, kept) where parted_at is null;
create unique index person_join_joined on person_join (workspace_id, joined) where parted_at is null;

-- Two people of whom somebody said that they are not one: nobody is asked again.
create table person_apart (
  workspace_id  uuid not null references workspace,
  one           uuid not null,
  other         uuid not null,
  by_agent      uuid not null references agent,
  at            timestamptz not null default now(),
  primary key (workspace_id, one, other),
  check (one < other),
  foreign key (workspace_id, one) references person,
  foreign key (workspace_id, other) references person
);

-- What a colleague should know of somebody, over all cases. Only our team reads it.
create table person_note (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  person_id     uuid not null,
  agent_id      uuid not null references agent,
  at            timestamptz not null default now(),
  text          text not null,
  removed_at    timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, person_id) references person
);
create index person_note_person on person_note (workspace_id, person_id, at);

select amends_scope('person_join'), amends_scope('person_apart'), amends_scope('person_note');

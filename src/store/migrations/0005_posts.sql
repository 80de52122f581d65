create table person (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  heard_at      timestamptz not null,
  primary key (workspace_id, id)
);

-- A handle on a network. The link to a person can be changed and undone.
create table identity (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  network       text not null,
  remote_id     text not null,
  person_id     uuid not null,
  handle        text not null,
  name          text not null,
  audience      bigint,
  bio           text,
  since         timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, network, remote_id),
  foreign key (workspace_id, person_id) references person
);
create index identity_person on identity (workspace_id, person_id);

create table care_case (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  person_id     uuid not null,
  network       text not null,
  owner_id      uuid references agent,
  -- The judgement of the post that weighs most.
  kind          text not null,
  severity      smallint not null,
  sentiment     smallint not null,
  reasons       jsonb not null,
  audience      bigint,
  opened_at     timestamptz not null,
  -- The last time that either side wrote.
  last_at       timestamptz not null,
  closed_at     timestamptz,
  outcome       text check (outcome in ('thanked', 'updated', 'deleted', 'angrier')),
  outcome_at    timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, person_id) references person
);
create index care_case_person on care_case (workspace_id, person_id, network);

-- The part of a case in one thread.
create table leg (
  workspace_id  uuid not null references workspace,
  case_id       uuid not null,
  network       text not null,
  thread_id     text not null,
  primary key (workspace_id, case_id, network, thread_id),
  foreign key (workspace_id, case_id) references care_case
);
create index leg_thread on leg (workspace_id, network, thread_id);

-- One message seen on a network, theirs or ours. Duplicates end at its unique key.
create table post (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  network       text not null,
  remote_id     text not null,
  thread_id     text not null,
  parent_id     text,
  identity_id   uuid not null,
  -- Set where it is ours.
  account_id    uuid,
  case_id       uuid,
  text          text not null,
  language      text,
  url           text,
  at            timestamptz not null,
  heard_at      timestamptz not null,
  edited_at     timestamptz,
  text_before   text,
  deleted_at    timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, network, remote_id),
  foreign key (workspace_id, identity_id) references identity,
  foreign key (workspace_id, case_id) references care_case
);
create index post_case on post (workspace_id, case_id, at) where case_id is not null;
create index post_thread on post (workspace_id, network, thread_id);

-- A post that is heard: about us, addressed to us, or in a thread of a case; with the words or the reason.
create table mention (
  workspace_id  uuid not null references workspace,
  post_id       uuid not null,
  because       text not null check (because in ('query', 'addressed', 'thread')),
  words         text[] not null default '{}',
  primary key (workspace_id, post_id),
  foreign key (workspace_id, post_id) references post
);

create table triage (
  workspace_id  uuid not null references workspace,
  post_id       uuid not null,
  kind          text not null,
  needs_reply   text not null check (needs_reply in ('yes', 'optional', 'no')),
  severity      smallint not null,
  urgent        boolean not null,
  sentiment     smallint not null,
  language      text not null,
  reasons       jsonb not null,
  judged_at     timestamptz not null default now(),
  primary key (workspace_id, post_id),
  foreign key (workspace_id, post_id) references post
);

-- Reasons of a judgement without the writer's own words: what stays when the writer deleted the post.
create function amends_without_words(reasons jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_agg(reason - 'words'), '[]') from jsonb_array_elements(reasons) as reason
$$;

select amends_scope('person'), amends_scope('identity'), amends_scope('care_case'), amends_scope('leg'),
       amends_scope('post'), amends_scope('mention'), amends_scope('triage');

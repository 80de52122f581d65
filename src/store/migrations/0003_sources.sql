-- Our presence on a network. The secret is sealed with a key that is never in the database.
create table account (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  network       text not null,
  handle        text not null,
  name          text not null,
  secret        bytea not null,
  created_at    timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, network, handle)
);

-- Anything that we listen to, with where it was read to and who listens.
create table source (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  connector     text not null,
  network       text not null,
  account_id    uuid,
  cursor        text,
  heard_at      timestamptz,
  failing_since timestamptz,
  failing_why   text,
  -- One listener a source: the number goes up with each holder, and a write with an old number does nothing.
  lease_holder  uuid,
  lease_fence   bigint not null default 0,
  lease_until   timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, account_id) references account
);

create table brand_query (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  name          text not null,
  text          text not null,
  created_at    timestamptz not null default now(),
  primary key (workspace_id, id)
);

select amends_scope('account'), amends_scope('source'), amends_scope('brand_query');

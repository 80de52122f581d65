-- What changed, for those who look on. Read by (xid, id) behind a snapshot horizon: by id alone, rows of concurrent
-- writers are skipped.
create table change (
  workspace_id  uuid not null references workspace,
  xid           xid8 not null default pg_current_xact_id(),
  id            bigint generated always as identity,
  noun          text not null,
  noun_id       uuid not null,
  at            timestamptz not null default now(),
  primary key (workspace_id, xid, id)
);
create index change_at on change (workspace_id, at);
select amends_scope('change');

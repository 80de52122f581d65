-- What the company chose, one row a version, never changed: the newest counts, and the older ones say what was chosen before.
create table playbook (
  workspace_id  uuid not null references workspace,
  version       integer not null,
  body          jsonb not null,
  changed_by    uuid references agent,
  changed_at    timestamptz not null default now(),
  primary key (workspace_id, version)
);
select amends_scope('playbook');

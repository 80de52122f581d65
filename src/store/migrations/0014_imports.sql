-- How far a file was brought in, kept in the transaction that stored its lines: after a kill the same command goes on here.
create table file_import (
  workspace_id  uuid not null references workspace,
  -- Which file, and with which options: a hash of its bytes and of what changes what a line becomes.
  key           text not null,
  name          text not null,
  -- Records, or posts where they are released in the order of their times.
  done          bigint not null default 0,
  began_at      timestamptz not null default now(),
  -- Null while it is under way. One that ended begins anew: what is in already ends at the unique key of posts.
  ended_at      timestamptz,
  primary key (workspace_id, key)
);
select amends_scope('file_import');

comment on column account.secret is 'sealed; empty where the account is known to be ours from a file only, and nothing can be sent';

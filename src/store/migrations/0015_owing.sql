-- A time that was agreed has a beginning: a call is not made before it. Null where one may begin at once.
alter table obligation add column opens_at timestamptz;

-- That we may call: who of them said so, when, in what words.
create table call_agreed (
  workspace_id  uuid not null references workspace,
  obligation_id uuid not null,
  agreed_by     text not null,
  agreed_at     timestamptz not null,
  words         text not null,
  noted_by      uuid references agent,
  primary key (workspace_id, obligation_id),
  foreign key (workspace_id, obligation_id) references obligation
);
select amends_scope('call_agreed');

-- No longer offered; cases that bear the name keep it.
alter table status add column retired_at timestamptz;

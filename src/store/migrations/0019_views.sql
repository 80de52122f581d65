-- The team's own words for what cases have in common.
create table label (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  name          text not null,
  added_at      timestamptz not null default now(),
  primary key (workspace_id, id)
);
-- One spelling a word: `Lisbon` and `lisbon` are the same label.
create unique index label_name on label (workspace_id, lower(name));

create table case_label (
  workspace_id  uuid not null references workspace,
  case_id       uuid not null,
  label_id      uuid not null,
  primary key (workspace_id, case_id, label_id),
  foreign key (workspace_id, case_id) references care_case,
  foreign key (workspace_id, label_id) references label
);
create index case_label_cases on case_label (workspace_id, label_id, case_id);

-- A filter that somebody kept under a name: theirs alone, or everybody's.
create table saved_view (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  made_by       uuid not null references agent,
  shared        boolean not null,
  name          text not null,
  filter        jsonb not null,
  made_at       timestamptz not null default now(),
  removed_at    timestamptz,
  primary key (workspace_id, id)
);

-- In which order somebody has their saved views; those not named come after, in the order in which they were made.
create table view_order (
  workspace_id  uuid not null references workspace,
  agent_id      uuid not null references agent on delete cascade,
  views         uuid[] not null,
  primary key (workspace_id, agent_id)
);

select amends_scope('label'), amends_scope('case_label'), amends_scope('saved_view'), amends_scope('view_order');

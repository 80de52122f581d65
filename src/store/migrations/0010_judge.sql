-- What a post is about, and whether it spoke to us: the judge that learns judges it again.
alter table triage add column topic text not null default 'other';
alter table triage add column addressed boolean not null default false;
-- Forced security would show this statement nothing: the owner steps out of it for a moment, inside this transaction.
alter table triage no force row level security;
alter table mention no force row level security;
update triage set addressed = mention.because = 'addressed' or exists (select from unnest(mention.words) word where word like '@%')
  from mention where mention.workspace_id = triage.workspace_id and mention.post_id = triage.post_id;
alter table triage force row level security;
alter table mention force row level security;
alter table care_case add column topic text not null default 'other';

-- A person's word on a judgement. The newest that was not taken back wins over the judge; what it replaced is kept.
create table correction (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  post_id       uuid not null,
  case_id       uuid,
  agent_id      uuid not null references agent,
  before        jsonb not null,
  after         jsonb not null,
  -- Why no answer is needed.
  reason        text,
  -- What was owed and void because of it, so that it can be taken back.
  effects       jsonb not null,
  at            timestamptz not null default now(),
  undone_at     timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, post_id) references post,
  foreign key (workspace_id, case_id) references care_case
);
create index correction_post on correction (workspace_id, post_id, at) where undone_at is null;
create index correction_case on correction (workspace_id, case_id) where undone_at is null;

create index correction_at on correction (workspace_id, at) where undone_at is null;
create index reply_created on reply (workspace_id, created_at);

-- The judge that learned here: one row, the newest.
create table learned_judge (
  workspace_id  uuid not null references workspace,
  version       uuid not null,
  -- Decisions up to this moment were learned from.
  at            timestamptz not null,
  decisions     integer not null,
  -- How it did beside the rules on decisions that were held back, by head.
  trust         jsonb not null,
  kind          bytea not null,
  needs_reply   bytea not null,
  primary key (workspace_id)
);

-- What was said of each decision by a judge that had not seen it: every figure leads back to its posts.
create table judged_decision (
  workspace_id  uuid not null references workspace,
  post_id       uuid not null,
  agent_id      uuid not null references agent,
  at            timestamptz not null,
  corrected     boolean not null,
  kind          text not null,
  needs_reply   text not null,
  rules         jsonb not null,
  learned       jsonb not null,
  primary key (workspace_id, post_id),
  foreign key (workspace_id, post_id) references post
);

select amends_scope('correction'), amends_scope('learned_judge'), amends_scope('judged_decision');

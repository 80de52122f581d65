-- What is searched: the words alone, as `src/domain/search` writes them, each beside the time that orders it. These three
-- tables are free of the scope, because a policy keeps PostgreSQL from using a GIN index. They say nothing by themselves:
-- every reader of them stands in one statement with a join to the scoped row (`src/store/search.ts`). No foreign
-- key: what a search finds is what the join finds, and a check a row is a third of what a row costs.
create table post_search (
  workspace_id  uuid not null,
  post_id       uuid not null,
  at            timestamptz not null,
  vector        tsvector not null,
  primary key (workspace_id, post_id)
);
create table note_search (
  workspace_id  uuid not null,
  note_id       uuid not null,
  at            timestamptz not null,
  vector        tsvector not null,
  primary key (workspace_id, note_id)
);
create table identity_search (
  workspace_id  uuid not null,
  identity_id   uuid not null,
  -- When we first heard of them.
  at            timestamptz not null,
  vector        tsvector not null,
  primary key (workspace_id, identity_id)
);

-- A frequent word is found by time, a rare one by itself. What was written last waits in a list beside the index, which
-- every search reads: it is kept short.
create index post_search_at on post_search (workspace_id, at, post_id);
create index post_search_words on post_search using gin (vector) with (gin_pending_list_limit = 1024);
create index note_search_at on note_search (workspace_id, at, note_id);
create index note_search_words on note_search using gin (vector) with (gin_pending_list_limit = 256);
create index identity_search_at on identity_search (workspace_id, at, identity_id);
create index identity_search_words on identity_search using gin (vector) with (gin_pending_list_limit = 256);

-- What was here before search was: a job makes its words, batch by batch, and drops the line when it has come to the end.
create table search_fill (
  workspace_id  uuid not null references workspace,
  what          text not null check (what in ('post', 'note', 'identity')),
  -- How far it came.
  after         uuid,
  primary key (workspace_id, what)
);
select amends_scope('search_fill');

do $$
declare company record;
begin
  for company in select id from workspace loop
    perform set_config('amends.workspace', company.id::text, true);
    insert into search_fill (workspace_id, what) values (company.id, 'post'), (company.id, 'note'), (company.id, 'identity');
  end loop;
  perform set_config('amends.workspace', '', true);
end $$;

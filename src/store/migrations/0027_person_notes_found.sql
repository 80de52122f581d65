-- Notes on people are found too: their words, as those of a note on a case.
create table person_note_search (
  workspace_id    uuid not null,
  person_note_id  uuid not null,
  at              timestamptz not null,
  vector          tsvector not null,
  primary key (workspace_id, person_note_id)
);
create index person_note_search_words on person_note_search using gin (vector) with (gin_pending_list_limit = 256);

alter table search_fill drop constraint search_fill_what_check;
alter table search_fill add constraint search_fill_what_check check (what in ('post', 'note', 'identity', 'person_note'));

do $$
declare company record;
begin
  for company in select id from workspace loop
    perform set_config('amends.workspace', company.id::text, true);
    insert into search_fill (workspace_id, what)
    select company.id, 'person_note' where exists (select from person_note where workspace_id = company.id);
  end loop;
  perform set_config('amends.workspace', '', true);
end $$;

-- Whoever works on a case holds its row first, then whatever else there is of it: so also the lines. Two who came to them
-- from the two ends waited for each other, and PostgreSQL ended one of them.
create or replace function amends_hold_lines(company uuid, cases uuid[]) returns void language plpgsql
  set plan_cache_mode = force_custom_plan as $$
begin
  perform from care_case where workspace_id = company and id = any (cases) order by id for no key update;
  insert into case_line (workspace_id, case_id)
  select company, id from care_case
   where workspace_id = company and id = any (cases) order by id
      on conflict do nothing;
  perform from case_line where workspace_id = company and case_id = any (cases) order by case_id for update;
end $$;

-- A post and a note are also found by when they are of, in words of the index: by three hours, two days, a month and a year
-- and a half (`src/domain/search/blocks.ts` asks for them). So what a word found long ago is not fetched with what it finds
-- now, however many there are. A trigger writes these words, because they follow from the row alone.
create function amends_times(at timestamptz) returns text[] language sql immutable as $$
  select array['~t0:' || floor(extract(epoch from at) / 10800)::bigint, '~t1:' || floor(extract(epoch from at) / 172800)::bigint,
               '~t2:' || floor(extract(epoch from at) / 2764800)::bigint, '~t3:' || floor(extract(epoch from at) / 44236800)::bigint]
$$;
create function amends_find_by_time() returns trigger language plpgsql as $$
begin
  new.vector := new.vector || array_to_tsvector(amends_times(new.at));
  return new;
end $$;

drop index post_search_words;
drop index note_search_words;
update post_search set vector = vector || array_to_tsvector(amends_times(at));
update note_search set vector = vector || array_to_tsvector(amends_times(at));
create index post_search_words on post_search using gin (vector) with (gin_pending_list_limit = 1024);
create index note_search_words on note_search using gin (vector) with (gin_pending_list_limit = 256);
create trigger found_by_time before insert or update on post_search for each row execute function amends_find_by_time();
create trigger found_by_time before insert or update on note_search for each row execute function amends_find_by_time();

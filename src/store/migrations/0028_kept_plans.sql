-- Most of what a change of one case costs was planning anew. Where the tables are known to be no longer small, a connection
-- keeps the plans for the few: the setting holds until the function that asked is over. Many cases at once, and tables that
-- were never looked at, are planned for the rows at hand as before: a plan from when they were empty reads everything.
create or replace function amends_hold_lines(company uuid, cases uuid[]) returns void language plpgsql as $$
begin
  perform set_config('plan_cache_mode', 'force_generic_plan', true) from pg_class
    where oid = 'case_line'::regclass and reltuples > 1000 and cardinality(cases) <= 10;
  perform from care_case where workspace_id = company and id = any (cases) order by id for no key update;
  insert into case_line (workspace_id, case_id)
  select company, id from care_case
   where workspace_id = company and id = any (cases) order by id
      on conflict do nothing;
  perform from case_line where workspace_id = company and case_id = any (cases) order by case_id for update;
end $$;

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

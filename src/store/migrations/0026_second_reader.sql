-- Who changed the words of a reply before it went (C47), and what its writer had written.
alter table reply
  add column changed_by uuid references agent,
  add column text_before text,
  -- What it promises, and until when (C13, C21): owed from the moment it stands there.
  add column promise_words text,
  add column promise_due timestamptz,
  add check ((promise_words is null) = (promise_due is null));

-- That a reply of theirs is read by somebody else now, the writer is told.
alter table notice drop constraint notice_what_check;
alter table notice add constraint notice_what_check check (what in ('close', 'late', 'went back', 'for you', 'other reader'));

create or replace function amends_settle_places(company uuid, cases uuid[]) returns void language plpgsql
  set plan_cache_mode = force_custom_plan as $$
begin
  perform amends_hold_lines(company, cases);

  update case_line
     set place = found.place, place_at = found.place_at, owes = found.owes, wakes_at = found.wakes_at,
         owner_id = found.owner_id, status_id = found.status_id, network = found.network, kind = found.kind,
         severity = found.severity, sentiment = found.sentiment, reasons = found.reasons, audience = found.audience, snoozed_until = found.snoozed_until
    from (select stood.*, named.place,
                 date_trunc('milliseconds', case named.place
                   when 'later' then coalesce(snoozed_until, '9000-01-01Z')
                   when 'resolved' then coalesce(closed_at, last_at)
                   else last_at end) as place_at
            from (select care_case.*, owed.first_due is not null as owes,
                         case when snoozed_at is not null
                              then least(coalesce(snoozed_until, 'infinity'), owed.first_due - interval '15 minutes') end as wakes_at
                    from care_case
                    left join lateral (
                         select min(coalesce(opens_at, due_at)) as first_due from obligation
                          where obligation.workspace_id = company and obligation.case_id = care_case.id
                            and kept_at is null and void_at is null) owed on true
                   where care_case.workspace_id = company and care_case.id = any (cases)) stood
            left join status on status.workspace_id = company and status.id = stood.status_id
           cross join lateral (
                 select case
                   when exists (select from case_gone where case_gone.workspace_id = company and case_gone.case_id = stood.id) then 'gone'
                   when status.category in ('waiting', 'resolved') then status.category
                   when status.category = 'later' and stood.wakes_at is not null then 'later'
                   when owes then 'owed'
                   else 'waiting' end as place) named) found
   where case_line.workspace_id = company and case_line.case_id = found.id
     and (case_line.place, case_line.place_at, case_line.owes, case_line.wakes_at, case_line.owner_id, case_line.status_id,
          case_line.network, case_line.kind, case_line.severity, case_line.sentiment, case_line.reasons, case_line.audience, case_line.snoozed_until)
         is distinct from
         (found.place, found.place_at, found.owes, found.wakes_at, found.owner_id, found.status_id,
          found.network, found.kind, found.severity, found.sentiment, found.reasons, found.audience, found.snoozed_until);

  with owed as (
    -- What a second reader owes is theirs, whoever the case is with; where nobody who may read is here, nobody's.
    select obligation.id, obligation.case_id,
           case when obligation.kind = 'approve'
                then (select reader_id from reply
                       where reply.workspace_id = company and reply.case_id = obligation.case_id and reply.state = 'for_approval'
                       order by created_at limit 1)
                else case_line.owner_id end as owner_id, obligation.kind, from_at, due_at, opens_at, obligation.words,
           date_trunc('milliseconds', obligation.rank_at) as rank_at, case_line.wakes_at
      from obligation
      join case_line on case_line.workspace_id = company and case_line.case_id = obligation.case_id
     where obligation.workspace_id = company and obligation.case_id = any (cases) and kept_at is null and void_at is null
       and not (obligation.kind = 'answer' and exists (
             select from obligation first
              where first.workspace_id = company and first.case_id = obligation.case_id
                and first.kind = 'acknowledge' and first.kept_at is null and first.void_at is null))),
  gone as (
    delete from owed_line
     where owed_line.workspace_id = company and owed_line.case_id = any (cases) and owed_line.id not in (select owed.id from owed))
  insert into owed_line (workspace_id, id, case_id, owner_id, kind, from_at, due_at, opens_at, words, rank_at, wakes_at)
  select company, owed.* from owed
      on conflict (workspace_id, id) do update
         set case_id = excluded.case_id, owner_id = excluded.owner_id, kind = excluded.kind, from_at = excluded.from_at,
             due_at = excluded.due_at, opens_at = excluded.opens_at, words = excluded.words, rank_at = excluded.rank_at, wakes_at = excluded.wakes_at
       where (owed_line.case_id, owed_line.owner_id, owed_line.kind, owed_line.from_at, owed_line.due_at, owed_line.opens_at, owed_line.words,
              owed_line.rank_at, owed_line.wakes_at)
             is distinct from
             (excluded.case_id, excluded.owner_id, excluded.kind, excluded.from_at, excluded.due_at, excluded.opens_at, excluded.words,
              excluded.rank_at, excluded.wakes_at);
end $$;

do $$
declare company record;
begin
  for company in select id from workspace loop
    perform set_config('amends.workspace', company.id::text, true);
    perform amends_settle_places(company.id, array(
      select distinct case_id from obligation
       where workspace_id = company.id and kind = 'approve' and kept_at is null and void_at is null));
  end loop;
  perform set_config('amends.workspace', '', true);
end $$;

-- A session that is over, whatever ended it: its open pages are told no more.
create function amends_session_ended() returns trigger language plpgsql as $$
begin
  perform pg_notify('amends_session_ended', old.id::text);
  return null;
end $$;
create trigger session_ended after update of ended_at on session
  for each row when (old.ended_at is null and new.ended_at is not null) execute function amends_session_ended();
create trigger session_gone after delete on session
  for each row when (old.ended_at is null) execute function amends_session_ended();

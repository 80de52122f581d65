-- What the lists show, and how much stands in each: derived by triggers, in the transaction that changes it, from
-- everything that says so. No path can forget it, and nothing is decided by it. Where it needs the clock it says when.
-- What they come from is checked already: foreign keys here would cost as much again as the lines themselves.

-- Where each case stands, and the words of its row.
create table case_line (
  workspace_id  uuid not null,
  case_id       uuid not null,
  -- Gone: put into another case. Owed: the rows of what is owed stand for it.
  place         text not null default 'owed' check (place in ('owed', 'waiting', 'later', 'resolved', 'gone')),
  -- Its order in its list, in whole milliseconds, as every key of a page is.
  place_at      timestamptz not null default '-infinity',
  owes          boolean not null default false,
  -- Null while it is awake, else when it wakes by itself; infinity where only they can wake it.
  wakes_at      timestamptz,
  -- Of the case, so that a list reads this table alone.
  owner_id      uuid,
  status_id     uuid,
  network       text not null default '',
  kind          text not null default '',
  severity      smallint not null default 0,
  sentiment     smallint not null default 0,
  reasons       jsonb not null default '[]',
  audience      bigint,
  snoozed_until timestamptz,
  -- Of their last post that still stands.
  identity_id   uuid,
  excerpt       text not null default '',
  in_private    boolean not null default false,
  edited        boolean not null default false,
  theirs_at     timestamptz,
  ours_at       timestamptz,
  -- What we last wrote in private.
  our_private   text not null default '',
  primary key (workspace_id, case_id)
);
create index case_line_place on case_line (workspace_id, place, place_at, case_id) where place in ('waiting', 'later', 'resolved');
create index case_line_asleep on case_line (workspace_id, wakes_at) where wakes_at is not null;

-- The inbox: what is owed now. While a first word is owed, the answer waits behind it and has no row.
create table owed_line (
  workspace_id  uuid not null,
  id            uuid not null,
  case_id       uuid not null,
  owner_id      uuid,
  kind          text not null,
  thanks        boolean not null generated always as (kind = 'thank') stored,
  from_at       timestamptz not null,
  due_at        timestamptz not null,
  opens_at      timestamptz,
  words         text not null,
  rank_at       timestamptz not null,
  wakes_at      timestamptz,
  primary key (workspace_id, id)
);
create index owed_line_owner on owed_line (workspace_id, owner_id, rank_at, id) where wakes_at is null;
create index owed_line_all on owed_line (workspace_id, rank_at, id) where wakes_at is null;
create index owed_line_thanks on owed_line (workspace_id, rank_at, id) where wakes_at is null and thanks;
create index owed_line_asleep on owed_line (workspace_id, wakes_at) where wakes_at is not null;
create index owed_line_case on owed_line (workspace_id, case_id);

-- Mentions that ask for no answer: without a case, or in one where a person said so.
create table quiet_line (
  workspace_id  uuid not null,
  post_id       uuid not null,
  at            timestamptz not null,
  primary key (workspace_id, post_id)
);
create index quiet_line_at on quiet_line (workspace_id, at, post_id);

-- How many lines there are of each name: the sum of both tables. Writers only append, so nobody waits for anybody.
create table count_total (
  workspace_id  uuid not null,
  name          text not null,
  -- Nobody: all zeros.
  agent_id      uuid not null,
  n             bigint not null,
  primary key (workspace_id, name, agent_id)
);
create table count_delta (
  workspace_id  uuid not null,
  id            bigint generated always as identity,
  name          text not null,
  agent_id      uuid not null,
  n             bigint not null,
  primary key (workspace_id, id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

select amends_scope('case_line'), amends_scope('owed_line'), amends_scope('quiet_line'), amends_scope('count_total'),
       amends_scope('count_delta');

-- Opening a case asks who of us wrote a post; the guard asks how many complain today.
create index reply_post on reply (workspace_id, post_id) where post_id is not null;
create index care_case_opened on care_case (workspace_id, opened_at) where kind = 'complaint';

-- A kept plan would be one from when the tables were empty: these plan anew for the rows that are given.

-- One hand at a time on the lines of a case: whoever waited here sees, in the statements after it, what the other did.
create function amends_hold_lines(company uuid, cases uuid[]) returns void language plpgsql
  set plan_cache_mode = force_custom_plan as $$
begin
  insert into case_line (workspace_id, case_id)
  select company, id from care_case
   where workspace_id = company and id = any (cases) order by id
      on conflict do nothing;
  perform from case_line where workspace_id = company and case_id = any (cases) order by case_id for update;
end $$;

create function amends_settle_words(company uuid, cases uuid[]) returns void language plpgsql
  set plan_cache_mode = force_custom_plan as $$
begin
  perform amends_hold_lines(company, cases);
  update case_line
     set identity_id = found.identity_id, excerpt = found.excerpt, in_private = found.in_private, edited = found.edited,
         theirs_at = found.theirs_at, ours_at = found.ours_at, our_private = found.our_private
    from (select care_case.id, left(coalesce(last.text, ''), 400) as excerpt, last.to_id is not null as in_private,
                 last.edited_at is not null as edited,
                 last.at as theirs_at, ours.at as ours_at,
                 left(coalesce((
                   select text from post
                    where post.workspace_id = company and post.case_id = care_case.id and account_id is not null and to_id is not null
                    order by at desc limit 1), ''), 400) as our_private,
                 coalesce(last.identity_id, (
                   select identity.id from identity
                    where identity.workspace_id = company and identity.person_id = care_case.person_id
                    order by (identity.network = care_case.network) desc, identity.id limit 1)) as identity_id
            from care_case
            left join lateral (
                 select text, at, edited_at, identity_id, to_id from post
                  where post.workspace_id = company and post.case_id = care_case.id and account_id is null
                  order by (deleted_at is null) desc, at desc limit 1) last on true
            left join lateral (
                 select at from post
                  where post.workspace_id = company and post.case_id = care_case.id and account_id is not null
                  order by at desc limit 1) ours on true
           where care_case.workspace_id = company and care_case.id = any (cases)) found
   where case_line.workspace_id = company and case_line.case_id = found.id
     and (case_line.identity_id, case_line.excerpt, case_line.in_private, case_line.edited, case_line.theirs_at,
          case_line.ours_at, case_line.our_private)
         is distinct from
         (found.identity_id, found.excerpt, found.in_private, found.edited, found.theirs_at, found.ours_at, found.our_private);
end $$;

create function amends_settle_places(company uuid, cases uuid[]) returns void language plpgsql
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
    -- What a second reader owes is theirs, whoever the case is with.
    select obligation.id, obligation.case_id,
           case when obligation.kind = 'approve'
                then coalesce((select reader_id from reply
                                where reply.workspace_id = company and reply.case_id = obligation.case_id and reply.state = 'for_approval'
                                order by created_at limit 1), case_line.owner_id)
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

create function amends_settle_quiet(company uuid, posts uuid[]) returns void language plpgsql
  set plan_cache_mode = force_custom_plan as $$
begin
  perform from mention where workspace_id = company and post_id = any (posts) order by post_id for update;
  with quiet as (
    select post.id, date_trunc('milliseconds', post.at) as at
      from mention
      join post on post.workspace_id = company and post.id = mention.post_id
      join triage on triage.workspace_id = company and triage.post_id = mention.post_id
     where mention.workspace_id = company and mention.post_id = any (posts)
       and post.deleted_at is null and triage.needs_reply <> 'yes'
       and (post.case_id is null
            or exists (select from correction
                        where correction.workspace_id = company and correction.post_id = post.id and undone_at is null))),
  gone as (
    delete from quiet_line
     where quiet_line.workspace_id = company and quiet_line.post_id = any (posts) and quiet_line.post_id not in (select quiet.id from quiet))
  insert into quiet_line (workspace_id, post_id, at)
  select company, quiet.* from quiet
      on conflict (workspace_id, post_id) do update set at = excluded.at where quiet_line.at <> excluded.at;
end $$;

-- What changed, from the rows of one statement: by sets, because a join would keep the plan of its first, smallest call. A
-- change of what no line shows wakes nothing.
create function amends_case_changed() returns trigger language plpgsql as $$
declare company uuid; cases uuid[];
begin
  if tg_op = 'INSERT' then
    for company, cases in select workspace_id, array_agg(id) from new_rows group by 1 loop
      perform amends_settle_words(company, cases);
      perform amends_settle_places(company, cases);
    end loop;
    return null;
  end if;
  for company, cases in
    select workspace_id, array_agg(id)
      from (select workspace_id, id, person_id, network from new_rows
            except select workspace_id, id, person_id, network from old_rows) changed
     group by 1
  loop
    perform amends_settle_words(company, cases);
  end loop;
  for company, cases in
    select workspace_id, array_agg(id)
      from (select workspace_id, id, owner_id, status_id, snoozed_at, snoozed_until, closed_at, last_at,
                   network, kind, severity, sentiment, reasons, audience
              from new_rows
            except
            select workspace_id, id, owner_id, status_id, snoozed_at, snoozed_until, closed_at, last_at,
                   network, kind, severity, sentiment, reasons, audience
              from old_rows) changed
     group by 1
  loop
    perform amends_settle_places(company, cases);
  end loop;
  return null;
end $$;
create trigger lines_new after insert on care_case referencing new table as new_rows
  for each statement execute function amends_case_changed();
create trigger lines_changed after update on care_case referencing old table as old_rows new table as new_rows
  for each statement execute function amends_case_changed();

create function amends_case_deleted() returns trigger language plpgsql as $$
begin
  delete from case_line where (workspace_id, case_id) in (select workspace_id, id from old_rows);
  return null;
end $$;
create trigger lines_gone after delete on care_case referencing old table as old_rows
  for each statement execute function amends_case_deleted();

create function amends_obligation_changed() returns trigger language plpgsql as $$
declare company uuid; cases uuid[];
begin
  if tg_op = 'INSERT' then
    for company, cases in select workspace_id, array_agg(distinct case_id) from new_rows group by 1 loop
      perform amends_settle_places(company, cases);
    end loop;
  elsif tg_op = 'DELETE' then
    for company, cases in select workspace_id, array_agg(distinct case_id) from old_rows group by 1 loop
      perform amends_settle_places(company, cases);
    end loop;
  else
    for company, cases in
      select workspace_id, array_agg(distinct case_id)
        from ((select workspace_id, id, case_id, kind, kept_at, void_at, from_at, due_at, opens_at, rank_at, words from new_rows
               except select workspace_id, id, case_id, kind, kept_at, void_at, from_at, due_at, opens_at, rank_at, words from old_rows)
              union all
              (select workspace_id, id, case_id, kind, kept_at, void_at, from_at, due_at, opens_at, rank_at, words from old_rows
               except select workspace_id, id, case_id, kind, kept_at, void_at, from_at, due_at, opens_at, rank_at, words from new_rows)) changed
       group by 1
    loop
      perform amends_settle_places(company, cases);
    end loop;
  end if;
  return null;
end $$;
create trigger lines_new after insert on obligation referencing new table as new_rows
  for each statement execute function amends_obligation_changed();
create trigger lines_changed after update on obligation referencing old table as old_rows new table as new_rows
  for each statement execute function amends_obligation_changed();
create trigger lines_gone after delete on obligation referencing old table as old_rows
  for each statement execute function amends_obligation_changed();

-- A reply that waits for a second reader says whose its approval is.
create function amends_reply_changed() returns trigger language plpgsql as $$
declare company uuid; cases uuid[];
begin
  if tg_op = 'INSERT' then
    for company, cases in
      select workspace_id, array_agg(distinct case_id) from new_rows where state = 'for_approval' group by 1
    loop
      perform amends_settle_places(company, cases);
    end loop;
    return null;
  end if;
  for company, cases in
    select workspace_id, array_agg(distinct case_id)
      from ((select workspace_id, id, case_id, reader_id from new_rows where state = 'for_approval'
             except select workspace_id, id, case_id, reader_id from old_rows where state = 'for_approval')
            union all
            (select workspace_id, id, case_id, reader_id from old_rows where state = 'for_approval'
             except select workspace_id, id, case_id, reader_id from new_rows where state = 'for_approval')) changed
     group by 1
  loop
    perform amends_settle_places(company, cases);
  end loop;
  return null;
end $$;
create trigger lines_new after insert on reply referencing new table as new_rows
  for each statement execute function amends_reply_changed();
create trigger lines_changed after update on reply referencing old table as old_rows new table as new_rows
  for each statement execute function amends_reply_changed();

create function amends_move_changed() returns trigger language plpgsql as $$
declare company uuid; cases uuid[];
begin
  for company, cases in
    select workspace_id, array_agg(distinct case_id)
      from (select workspace_id, unnest(array[from_case, to_case]) as case_id from new_rows) moved group by 1
  loop
    perform amends_settle_places(company, cases);
  end loop;
  return null;
end $$;
create trigger lines_new after insert on case_move referencing new table as new_rows
  for each statement execute function amends_move_changed();
create trigger lines_changed after update on case_move referencing new table as new_rows
  for each statement execute function amends_move_changed();

create function amends_status_changed() returns trigger language plpgsql as $$
declare company uuid; cases uuid[];
begin
  for company, cases in
    select care_case.workspace_id, array_agg(care_case.id)
      from care_case join new_rows on new_rows.workspace_id = care_case.workspace_id and new_rows.id = care_case.status_id
      join old_rows on old_rows.workspace_id = new_rows.workspace_id and old_rows.id = new_rows.id
     where new_rows.category <> old_rows.category group by 1
  loop
    perform amends_settle_places(company, cases);
  end loop;
  return null;
end $$;
create trigger lines_changed after update on status referencing old table as old_rows new table as new_rows
  for each statement execute function amends_status_changed();

create function amends_post_changed() returns trigger language plpgsql as $$
declare company uuid; cases uuid[]; posts uuid[];
begin
  if tg_op = 'INSERT' then
    for company, cases in select workspace_id, array_agg(distinct case_id) from new_rows where case_id is not null group by 1 loop
      perform amends_settle_words(company, cases);
    end loop;
    return null;
  end if;
  for company, cases in
    select workspace_id, array_agg(distinct case_id)
      from ((select workspace_id, id, case_id, text, deleted_at, edited_at, at, account_id, identity_id, to_id from new_rows
             except select workspace_id, id, case_id, text, deleted_at, edited_at, at, account_id, identity_id, to_id from old_rows)
            union all
            (select workspace_id, id, case_id, text, deleted_at, edited_at, at, account_id, identity_id, to_id from old_rows
             except select workspace_id, id, case_id, text, deleted_at, edited_at, at, account_id, identity_id, to_id from new_rows)) changed
     where case_id is not null group by 1
  loop
    perform amends_settle_words(company, cases);
  end loop;
  for company, posts in
    select workspace_id, array_agg(id)
      from (select workspace_id, id, case_id is null, deleted_at is null, at from new_rows
            except select workspace_id, id, case_id is null, deleted_at is null, at from old_rows) changed
     group by 1
  loop
    perform amends_settle_quiet(company, posts);
  end loop;
  return null;
end $$;
create trigger lines_new after insert on post referencing new table as new_rows
  for each statement execute function amends_post_changed();
create trigger lines_changed after update on post referencing old table as old_rows new table as new_rows
  for each statement execute function amends_post_changed();

create function amends_mention_changed() returns trigger language plpgsql as $$
declare company uuid; posts uuid[];
begin
  for company, posts in select workspace_id, array_agg(distinct post_id) from changed_rows group by 1 loop
    perform amends_settle_quiet(company, posts);
  end loop;
  return null;
end $$;
create trigger lines_new after insert on mention referencing new table as changed_rows
  for each statement execute function amends_mention_changed();
create trigger lines_gone after delete on mention referencing old table as changed_rows
  for each statement execute function amends_mention_changed();
create trigger lines_new after insert on triage referencing new table as changed_rows
  for each statement execute function amends_mention_changed();
create trigger lines_changed after update on triage referencing new table as changed_rows
  for each statement execute function amends_mention_changed();
create trigger lines_new after insert on correction referencing new table as changed_rows
  for each statement execute function amends_mention_changed();
create trigger lines_changed after update on correction referencing new table as changed_rows
  for each statement execute function amends_mention_changed();

-- Lines to counts. `line` holds the rows that came, or those that went, and the argument says which.
create function amends_count_owed() returns trigger language plpgsql as $$
begin
  insert into count_delta (workspace_id, name, agent_id, n)
  select workspace_id, counted.name, counted.agent_id, count(*) * tg_argv[0]::int
    from line
   cross join lateral (values ('owed', coalesce(owner_id, '00000000-0000-0000-0000-000000000000')),
                              ('everyone', '00000000-0000-0000-0000-000000000000'),
                              (case when thanks then 'praise' end, '00000000-0000-0000-0000-000000000000')) counted (name, agent_id)
   where wakes_at is null and counted.name is not null
   group by 1, 2, 3;
  return null;
end $$;
create function amends_count_places() returns trigger language plpgsql as $$
begin
  insert into count_delta (workspace_id, name, agent_id, n)
  select workspace_id, place, '00000000-0000-0000-0000-000000000000', count(*) * tg_argv[0]::int
    from line where place in ('waiting', 'later', 'resolved') group by 1, 2;
  return null;
end $$;
create function amends_count_quiet() returns trigger language plpgsql as $$
begin
  insert into count_delta (workspace_id, name, agent_id, n)
  select workspace_id, 'quiet', '00000000-0000-0000-0000-000000000000', count(*) * tg_argv[0]::int from line group by 1;
  return null;
end $$;

do $$
declare counted text[]; company record;
begin
  foreach counted slice 1 in array array[['owed_line', 'amends_count_owed'], ['case_line', 'amends_count_places'], ['quiet_line', 'amends_count_quiet']] loop
    execute format('create trigger count_new after insert on %I referencing new table as line for each statement execute function %I(''1'')', counted[1], counted[2]);
    execute format('create trigger count_gone after delete on %I referencing old table as line for each statement execute function %I(''-1'')', counted[1], counted[2]);
    execute format('create trigger count_changed_from after update on %I referencing old table as line for each statement execute function %I(''-1'')', counted[1], counted[2]);
    execute format('create trigger count_changed_to after update on %I referencing new table as line for each statement execute function %I(''1'')', counted[1], counted[2]);
  end loop;
  -- What is there already.
  for company in select id from workspace loop
    perform set_config('amends.workspace', company.id::text, true);
    perform amends_settle_words(company.id, array(select id from care_case where workspace_id = company.id));
    perform amends_settle_places(company.id, array(select id from care_case where workspace_id = company.id));
    perform amends_settle_quiet(company.id, array(select post_id from mention where workspace_id = company.id));
  end loop;
  perform set_config('amends.workspace', '', true);
end $$;

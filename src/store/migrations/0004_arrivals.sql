-- What was heard, raw and in order: the promise that nothing is lost. Partitioned by day, dropped a day after it was drained.
create sequence arrival_id;
create table arrival (
  workspace_id  uuid not null,
  id            bigint not null default nextval('arrival_id'),
  source_id     uuid not null,
  heard_at      timestamptz not null default now(),
  raw           bytea not null,
  -- From a file, about the past: becomes posts and judgements, and nothing is owed.
  history       boolean not null default false,
  drained_at    timestamptz,
  -- What it was about, known once it is drained, so that a deletion finds these bytes too.
  remote_id     text,
  primary key (workspace_id, id, heard_at)
) partition by range (heard_at);
create index arrival_waiting on arrival (workspace_id, id) where drained_at is null;
create index arrival_remote on arrival (workspace_id, source_id, remote_id);
select amends_scope('arrival');

create function amends_arrival_day(day date) returns void language plpgsql as $$
declare name text := 'arrival_' || to_char(day, 'YYYYMMDD');
begin
  if to_regclass(name) is not null then return; end if;
  execute format('create table %I partition of arrival for values from (%L) to (%L)',
    name, day::timestamp at time zone 'UTC', (day + 1)::timestamp at time zone 'UTC');
  perform amends_scope(name::regclass);
end $$;

-- What could not be read, with its bytes and the reason, until it is mended or 30 days have passed.
create table parked (
  workspace_id  uuid not null references workspace,
  id            bigint not null,
  source_id     uuid not null,
  heard_at      timestamptz not null,
  raw           bytea not null,
  reason        text not null,
  primary key (workspace_id, id)
);
select amends_scope('parked');

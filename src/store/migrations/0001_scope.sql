-- Row-level security for a table of a company's data: a query that forgot the workspace sees nothing.
create function amends_scope(scoped regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', scoped);
  execute format('alter table %s force row level security', scoped);
  execute format(
    'create policy scope on %s
       using (workspace_id = nullif(current_setting(''amends.workspace'', true), '''')::uuid)
       with check (workspace_id = nullif(current_setting(''amends.workspace'', true), '''')::uuid)', scoped);
end $$;

-- One company's desk. Free of the scope, because signing in and the schedule begin here.
create table workspace (
  id          uuid primary key,
  name        text not null,
  -- A cursor of another epoch must start over; a restored backup gets a new one.
  feed_epoch  uuid not null default gen_random_uuid(),
  -- The newest transaction whose lines were trimmed: a reader from before it must start over.
  feed_floor  xid8 not null default '0',
  demo        boolean not null default false,
  created_at  timestamptz not null default now()
);

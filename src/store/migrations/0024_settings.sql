-- How each person works at the desk: only what they changed stands here.
alter table agent add column settings jsonb not null default '{}' check (jsonb_typeof(settings) = 'object');

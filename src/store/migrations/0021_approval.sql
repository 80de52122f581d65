-- A reply that a second reader must pass first, and one that they gave back.
alter table reply drop constraint reply_state_check;
alter table reply add constraint reply_state_check
  check (state in ('for_approval', 'queued', 'sending', 'unknown', 'sent', 'failed', 'undone', 'sent_back'));
alter table reply
  -- Whoever read it before it went, or is asked to.
  add column reader_id uuid references agent;
create index reply_for_approval on reply (workspace_id, case_id) where state = 'for_approval';

alter table notice drop constraint notice_what_check;
alter table notice add constraint notice_what_check check (what in ('close', 'late', 'went back', 'for you'));

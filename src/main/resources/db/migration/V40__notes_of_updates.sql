-- What readers are told is new in a text. What a correction tells them stands with the correction.
alter table revision add column update_note text not null default '';
alter table revision add constraint revision_update_note_of_updates check (update_note = '' or kind = 'UPDATE');

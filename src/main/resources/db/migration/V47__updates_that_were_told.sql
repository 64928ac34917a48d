-- Feeds tell once more of stories of which readers were told lately what is new in them.
create index revision_told on revision (language, public_at) where update_note <> '' and public_at is not null;

-- How often the same was done to the same thing of late: asked at each failed sign-in, before it is recorded.
create index audit_entry_subject on audit_entry (action, subject_id, recorded_at desc);

-- What a name means that somebody typed.
create index concept_name_small on concept_name (lower(text));

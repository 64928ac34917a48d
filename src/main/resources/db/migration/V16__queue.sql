-- Editors look for stories by the words of their headlines.
create index revision_headline on revision using gin (to_tsvector('simple', headline));

create index story_transition_latest on story_transition (recorded_at desc, id desc);

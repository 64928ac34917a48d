-- What the desk's search knows of each story, whatever its status: its latest text. Readers' searches have
-- search_document, and an index of their own. Stories from before this are added when the index is built.
create table desk_document (
    story_id         uuid primary key references story,
    language         text        not null,
    status           text        not null,
    headline         text        not null,
    standfirst       text        not null,
    body             text        not null,
    names            text        not null,
    region_ids       uuid[]      not null,
    topic_ids        uuid[]      not null,
    person_ids       uuid[]      not null,
    organisation_ids uuid[]      not null,
    event_ids        uuid[]      not null,
    created_by       uuid        not null,
    created_at       timestamptz not null,
    changed_at       timestamptz not null
);

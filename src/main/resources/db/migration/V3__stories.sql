create table storyline (
    id          uuid primary key,
    slug        text        not null unique,
    title       text        not null,
    description text,
    recorded_at timestamptz not null,
    version     integer     not null
);

create table storyline_concept (
    storyline_id uuid    not null references storyline,
    position     integer not null,
    concept_id   uuid    not null references concept,
    primary key (storyline_id, position)
);

create table story (
    id                  uuid primary key,
    translation_group   uuid        not null,
    language            text        not null,
    zone                text        not null,
    status              text        not null check (status in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN')),
    url_date            date,
    slug                text,
    storyline_id        uuid references storyline,
    working_revision_id uuid,
    public_revision_id  uuid,
    embargo_until       timestamptz,
    first_published_at  timestamptz,
    updated_at          timestamptz,
    withdrawal_reason   text,
    created_by          uuid        not null references account,
    created_at          timestamptz not null,
    changed_at          timestamptz not null,
    version             integer     not null,
    unique (url_date, slug),
    check (status <> 'PUBLISHED'
        or (public_revision_id is not null and first_published_at is not null and url_date is not null and slug is not null)),
    check (status <> 'SCHEDULED' or embargo_until is not null)
);
create unique index story_translation on story (translation_group, language);
create index story_published on story (language, first_published_at desc, id desc) where status = 'PUBLISHED';
create index story_storyline on story (storyline_id, first_published_at desc, id desc) where status = 'PUBLISHED';
-- The desk lists stories by their latest change.
create index story_changed on story (changed_at desc, id desc);
create index story_changed_status on story (status, changed_at desc, id desc);
create index story_changed_creator on story (created_by, changed_at desc, id desc);

create table revision (
    id               uuid primary key,
    story_id         uuid        not null references story deferrable initially deferred,
    number           integer     not null,
    headline         text        not null,
    standfirst       text        not null,
    kicker           text        not null,
    byline           text        not null,
    dateline         text        not null,
    body             text        not null,
    source           text        not null,
    source_link      text        not null,
    editors_note     text        not null,
    storyline_id     uuid references storyline,
    translated_from  uuid references revision,
    kind             text check (kind in ('UPDATE', 'CORRECTION', 'TYPO')),
    change_note      text        not null,
    made_by          uuid        not null references account,
    recorded_at      timestamptz not null,
    public_at        timestamptz,
    unique (story_id, number)
);
create index revision_public on revision (story_id, public_at) where public_at is not null;
alter table story
    add foreign key (working_revision_id) references revision deferrable initially deferred,
    add foreign key (public_revision_id) references revision deferrable initially deferred;

create table revision_concept (
    revision_id uuid    not null references revision,
    position    integer not null,
    concept_id  uuid    not null references concept,
    primary key (revision_id, position)
);
create index revision_concept_concept on revision_concept (concept_id);

create table correction (
    id          uuid primary key,
    story_id    uuid        not null references story,
    revision_id uuid        not null references revision,
    note        text        not null,
    recorded_at timestamptz not null
);
create index correction_story on correction (story_id);

-- The published stories of each concept, with those of everything below it: a page of a list
-- is read off the primary key, however many stories there are.
create table story_listing (
    concept_id   uuid        not null references concept,
    language     text        not null,
    published_at timestamptz not null,
    story_id     uuid        not null references story,
    primary key (concept_id, language, published_at, story_id)
);
create index story_listing_story on story_listing (story_id);

-- The story that leads the front page of a language; without one, the latest does.
create table front_lead (
    language text primary key,
    story_id uuid not null references story
);

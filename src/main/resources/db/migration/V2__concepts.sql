-- A partial date is an ISO 8601 calendar date of reduced precision: 2022, 2022-01 or 2022-01-09.
create function is_partial_date(value text) returns boolean
    immutable strict parallel safe language sql
    return value ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$';

create table concept (
    id          uuid primary key,
    kind        text        not null check (kind in ('PERSON', 'ORGANISATION', 'REGION', 'TOPIC', 'EVENT')),
    slug        text        not null,
    description text,
    compiled_on text check (is_partial_date(compiled_on)),
    merged_into uuid references concept,
    recorded_at timestamptz not null,
    version     integer     not null,
    unique (kind, slug)
);
create index concept_merged_into on concept (merged_into) where merged_into is not null;

-- Slugs a concept once had. They answer with a redirect and are never given away again.
create table former_slug (
    kind       text not null,
    slug       text not null,
    concept_id uuid not null references concept,
    primary key (kind, slug)
);

create table person (
    id uuid primary key references concept
);

create table region (
    id        uuid primary key references concept,
    parent_id uuid references region,
    level     text not null check (level in ('WORLD', 'CONTINENT', 'SUBREGION', 'COUNTRY', 'PROVINCE', 'CITY')),
    m49       text unique check (m49 ~ '^\d{3}$'),
    iso_code  text unique,
    latitude  double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    check ((latitude is null) = (longitude is null)),
    check ((level = 'WORLD') = (parent_id is null))
);
create index region_parent on region (parent_id);

create table organisation (
    id        uuid primary key references concept,
    type      text,
    region_id uuid references region
);

create table topic (
    id        uuid primary key references concept,
    parent_id uuid references topic,
    medtop    text unique check (medtop ~ '^medtop:\d{8}$')
);
create index topic_parent on topic (parent_id);

create table event (
    id uuid primary key references concept
);

create table concept_name (
    id          uuid primary key,
    concept_id  uuid        not null references concept,
    position    integer     not null,
    text        text        not null,
    language    text        not null,
    script      text        not null,
    preferred   boolean     not null,
    valid_from  text check (is_partial_date(valid_from)),
    valid_until text check (is_partial_date(valid_until)),
    recorded_at timestamptz not null
);
create index concept_name_concept on concept_name (concept_id);
create unique index concept_name_preferred on concept_name (concept_id, language) where preferred;

-- Every region and topic with itself and all that stands above it.
create table concept_ancestor (
    concept_id  uuid    not null references concept,
    ancestor_id uuid    not null references concept,
    distance    integer not null,
    primary key (concept_id, ancestor_id)
);
create index concept_ancestor_descendants on concept_ancestor (ancestor_id, distance);

create table office (
    id          uuid primary key,
    person_id   uuid        not null references person,
    title       text        not null,
    at_id       uuid        not null references concept,
    valid_from  text check (is_partial_date(valid_from)),
    valid_until text check (is_partial_date(valid_until)),
    source      text,
    recorded_at timestamptz not null
);
create index office_person on office (person_id);
create index office_at on office (at_id);

create table relation (
    id          uuid primary key,
    subject_id  uuid        not null references concept,
    type        text        not null check (type in
        ('MEMBER_OF', 'ALLY_OF', 'SUCCEEDED', 'INVESTS_IN', 'BORDERS', 'WRITES_FOR', 'INTERVIEWED_BY',
         'PART_OF', 'PUBLISHED_BY', 'TOOK_PLACE_IN', 'TOOK_PART_IN')),
    object_id   uuid        not null references concept,
    valid_from  text check (is_partial_date(valid_from)),
    valid_until text check (is_partial_date(valid_until)),
    source      text,
    source_link text,
    recorded_at timestamptz not null,
    unique nulls not distinct (subject_id, type, object_id, valid_from)
);
create index relation_object on relation (object_id);

-- What somebody stated: a figure, a claim or the date of an event.
create table ledger_entry (
    id          uuid primary key,
    kind        text        not null check (kind in ('FIGURE', 'CLAIM', 'EVENT_DATE')),
    slug        text        not null unique,
    region_id   uuid references region,
    event_id    uuid references event,
    as_of       text check (is_partial_date(as_of)),
    as_of_until text check (is_partial_date(as_of_until)),
    recorded_at timestamptz not null,
    version     integer     not null
);
create index ledger_entry_region on ledger_entry (region_id);
create index ledger_entry_event on ledger_entry (event_id);

create table figure (
    id        uuid primary key references ledger_entry,
    counts    text not null,
    wording   text not null,
    qualifier text not null check (qualifier in ('EXACTLY', 'AT_LEAST', 'ABOUT', 'OVER', 'UP_TO', 'RANGE')),
    low       numeric,
    high      numeric,
    unit      text not null,
    check (num_nonnulls(low, high) > 0),
    check (low <= high)
);

create table claim (
    id   uuid primary key references ledger_entry,
    text text not null
);

create table event_date (
    id         uuid primary key references ledger_entry,
    began_on   text not null check (is_partial_date(began_on)),
    ended_on   text check (is_partial_date(ended_on))
);

create table ledger_entry_concept (
    entry_id   uuid not null references ledger_entry,
    concept_id uuid not null references concept,
    primary key (entry_id, concept_id)
);
create index ledger_entry_concept_concept on ledger_entry_concept (concept_id);

create table statement (
    id          uuid primary key,
    entry_id    uuid        not null references ledger_entry,
    position    integer     not null,
    act         text        not null check (act in ('REPORTED', 'CONFIRMED', 'DENIED', 'REVISED', 'RETRACTED')),
    speaker_id  uuid references concept,
    speaker     text,
    outlet_id   uuid references concept,
    story_id    uuid references story,
    stated_on   text check (is_partial_date(stated_on)),
    link        text,
    note        text,
    revised_to  uuid references ledger_entry,
    recorded_at timestamptz not null,
    check (num_nonnulls(speaker_id, speaker) = 1),
    check (act = 'REVISED' or revised_to is null)
);
create index statement_entry on statement (entry_id, position);
create index statement_speaker on statement (speaker_id);

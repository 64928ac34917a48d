-- A storyline's stories in one language, newest first.
create index story_storyline_language on story (storyline_id, language, first_published_at desc, id desc)
    where status = 'PUBLISHED';

-- What the list of all entries goes by, written with the statements that it follows from.
alter table ledger_entry
    add state text check (state in ('RETRACTED', 'SUPERSEDED', 'DISPUTED', 'CONFIRMED', 'REPORTED')),
    -- The day it holds for, else on which it was first stated; empty when neither is known.
    add listed_on text collate "C";
update ledger_entry set
    state = (
        select case
            when bool_or(act = 'RETRACTED') then 'RETRACTED'
            when bool_or(act = 'REVISED') then 'SUPERSEDED'
            when bool_or(act = 'DENIED') then 'DISPUTED'
            when bool_or(act = 'CONFIRMED') then 'CONFIRMED'
            else 'REPORTED'
        end from statement where entry_id = ledger_entry.id),
    listed_on = coalesce(as_of_until, as_of, (select min(stated_on) from statement where entry_id = ledger_entry.id), '');
alter table ledger_entry
    alter state set not null,
    alter listed_on set not null;
create index ledger_entry_listed on ledger_entry (listed_on desc, id desc) where kind <> 'EVENT_DATE';
create index ledger_entry_state on ledger_entry (state, listed_on desc, id desc) where kind <> 'EVENT_DATE';

-- The figures and claims about each concept, with those about everything below it: as with stories, a page of a list is
-- read off an index, however many there are.
create table ledger_listing (
    concept_id uuid not null references concept,
    state      text not null,
    listed_on  text collate "C" not null,
    entry_id   uuid not null references ledger_entry,
    primary key (concept_id, listed_on, entry_id)
);
create index ledger_listing_state on ledger_listing (concept_id, state, listed_on, entry_id);
create index ledger_listing_entry on ledger_listing (entry_id);
insert into ledger_listing (concept_id, state, listed_on, entry_id)
select distinct coalesce(ancestor_id, about.concept_id), state, listed_on, id
from ledger_entry
join (
    select id as entry_id, region_id as concept_id from ledger_entry where region_id is not null
    union
    select id, event_id from ledger_entry where event_id is not null
    union
    select entry_id, concept_id from ledger_entry_concept
) about on entry_id = id
left join concept_ancestor on concept_ancestor.concept_id = about.concept_id
where kind <> 'EVENT_DATE';

-- Which published stories mark an entry in their text.
create table ledger_mark (
    entry_id     uuid        not null references ledger_entry,
    language     text        not null,
    published_at timestamptz not null,
    story_id     uuid        not null references story,
    primary key (entry_id, language, published_at, story_id)
);
create index ledger_mark_story on ledger_mark (story_id);
insert into ledger_mark (entry_id, language, published_at, story_id)
select distinct ledger_entry.id, language, first_published_at, story.id
from story join revision on revision.id = public_revision_id
cross join regexp_matches(body, '\((?:figure|claim):([0-9a-fA-F-]{36})\)', 'g') mark
join ledger_entry on ledger_entry.id::text = lower(mark[1])
where status = 'PUBLISHED';

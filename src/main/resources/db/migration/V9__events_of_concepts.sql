-- The dated events that took place in a region, or that a person or an organisation took part in, with those of
-- everything below it: a timeline is read off the index, however many there are.
create table event_listing (
    concept_id uuid not null references concept,
    began_on   text collate "C" not null,
    event_id   uuid not null references event,
    primary key (concept_id, began_on, event_id)
);
create index event_listing_event on event_listing (event_id);
insert into event_listing (concept_id, began_on, event_id)
select distinct coalesce(ancestor_id, held.concept_id), began_on, held.event_id
from (
    select subject_id as event_id, object_id as concept_id from relation where type = 'TOOK_PLACE_IN'
    union
    select object_id, subject_id from relation where type = 'TOOK_PART_IN'
) held
join ledger_entry using (event_id)
join event_date using (id)
left join concept_ancestor on concept_ancestor.concept_id = held.concept_id;

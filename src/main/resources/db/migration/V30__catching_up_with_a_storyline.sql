-- What editors tell of a storyline, in each language by itself.
create table storyline_summary (
    storyline_id uuid        not null references storyline,
    language     text        not null,
    text         text        not null,
    changed_at   timestamptz not null,
    primary key (storyline_id, language)
);
create index storyline_concept_concept on storyline_concept (concept_id);

-- The time of day, where somebody gives one: began_on is its day in that zone.
alter table event_date
    add began_at timestamptz,
    add zone     text,
    add check (num_nonnulls(began_at, zone) in (0, 2));

-- The dated events that a storyline gathers or that its public stories are tagged with, each at the earliest date that
-- nobody took back: a page of its timeline is read off the index, however many stories and events there are.
create table storyline_event (
    storyline_id uuid             not null references storyline,
    event_id     uuid             not null references event,
    began_on     text collate "C" not null,
    -- When something was last stated of its dates.
    learnt_at    timestamptz      not null,
    primary key (storyline_id, event_id)
);
create index storyline_event_began on storyline_event (storyline_id, began_on, event_id);
create index storyline_event_learnt on storyline_event (storyline_id, learnt_at, event_id);
create index storyline_event_event on storyline_event (event_id);
insert into storyline_event (storyline_id, event_id, began_on, learnt_at)
select storyline_id, event_id, began_on, learnt_at
from (
    select event_id,
        coalesce(min(began_on) filter (where state <> 'RETRACTED'), min(began_on)) as began_on,
        max((select max(recorded_at) from statement where entry_id = ledger_entry.id and struck_at is null)) as learnt_at
    from ledger_entry join event_date using (id)
    where stated
    group by event_id) dated
join (
    select storyline_id, concept_id from storyline_concept
    union
    select storyline_id, concept_id
    from story join revision_concept on revision_id = public_revision_id
    where status = 'PUBLISHED' and storyline_id is not null
) about on concept_id = event_id;

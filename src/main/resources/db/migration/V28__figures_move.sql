-- Which stories mark an entry of the ledger in the text that is out, or goes out by itself, or in the latest one: when a
-- figure moves, the desk reads off here which stories show it, however many others there are.
create table story_mark (
    entry_id uuid not null references ledger_entry,
    story_id uuid not null references story,
    primary key (entry_id, story_id)
);
create index story_mark_story on story_mark (story_id);
insert into story_mark (entry_id, story_id)
select distinct ledger_entry.id, story.id
from story join revision on revision.id = working_revision_id
    or revision.id = public_revision_id and status = 'PUBLISHED'
    or revision.id = scheduled_revision_id and status = 'SCHEDULED'
cross join regexp_matches(body, '\((?:figure|claim):([0-9a-fA-F-]{36})\)', 'g') mark
join ledger_entry on ledger_entry.id::text = lower(mark[1]);

-- What an editor decided when a newer figure was offered to a story that shows an older one. Nothing here is ever changed.
create table figure_decision (
    id          uuid primary key,
    figure_id   uuid        not null references ledger_entry,
    newer_id    uuid        not null references ledger_entry,
    story_id    uuid        not null references story,
    -- The one that has the newer figure, or the one that was left as it is.
    revision_id uuid        not null references revision deferrable initially deferred,
    outcome     text        not null check (outcome in ('TAKEN', 'DECLINED')),
    reason      text        not null check (outcome = 'TAKEN' or reason <> ''),
    made_by     uuid        not null references account,
    recorded_at timestamptz not null
);
create index figure_decision_figure on figure_decision (figure_id, recorded_at, id);
create index figure_decision_story on figure_decision (story_id, figure_id);

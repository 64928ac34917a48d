-- When the portal learned that an office had ended, which is mostly long after it learned of the office: a page of the
-- past does not tell of an end that nobody had written down.
alter table office add ended_recorded_at timestamptz;
update office set ended_recorded_at = recorded_at where valid_until is not null;

-- Which entries of the ledger any text marks that readers of a story ever had: on which days the story looked different
-- is read off here, however many texts there were. Rows are added at publication and stay.
create table shown_mark (
    story_id uuid not null references story,
    entry_id uuid not null references ledger_entry,
    primary key (story_id, entry_id)
);
insert into shown_mark (story_id, entry_id)
select distinct story_id, ledger_entry.id
from revision
cross join regexp_matches(body, '\((?:figure|claim):([0-9a-fA-F-]{36})\)', 'g') mark
join ledger_entry on ledger_entry.id::text = lower(mark[1])
where public_at is not null;

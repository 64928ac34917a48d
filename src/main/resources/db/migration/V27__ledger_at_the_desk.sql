-- Who recorded a statement; nobody of the desk for built-in content.
alter table statement
    add recorded_by   uuid references account,
    -- A statement that was recorded by mistake stays, with the reason; readers no longer see it, and nothing follows from it.
    add struck_at     timestamptz,
    add struck_by     uuid references account,
    add struck_reason text,
    add check (num_nonnulls(struck_at, struck_by, struck_reason) in (0, 3));

-- Readers see an entry only while somebody stands for it: whoever lists entries goes by this.
alter table ledger_entry add stated boolean not null default false;
update ledger_entry set stated = exists (select 1 from statement where entry_id = ledger_entry.id);
alter table ledger_entry alter stated drop default;
drop index ledger_entry_listed, ledger_entry_state;
create index ledger_entry_listed on ledger_entry (listed_on desc, id desc) where kind <> 'EVENT_DATE' and stated;
create index ledger_entry_state on ledger_entry (state, listed_on desc, id desc) where kind <> 'EVENT_DATE' and stated;

-- The desk lists all of them.
create index ledger_entry_kept on ledger_entry (listed_on desc, id desc) where kind <> 'EVENT_DATE';
create index statement_revised_to on statement (revised_to) where revised_to is not null;

-- Readers learn of a figure that was kept from them when it is shown, whenever it was written down.
alter table ledger_entry add column shown_at timestamptz;

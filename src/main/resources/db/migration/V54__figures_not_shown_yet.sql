-- A figure that an editor makes of a number in a text is nobody's business before that text is.
alter table ledger_entry add column withheld boolean not null default false;

-- Counts the transactions that changed a name, or which concept a name stands for, so that each node can tell by one
-- small row whether the names it holds in memory are still the ones that are kept.
create table names_changed (
    one    boolean primary key default true check (one),
    number bigint not null,
    by     xid8
);
insert into names_changed (number) values (0);

create function count_change_of_names() returns trigger
    language plpgsql as $$
begin
    update names_changed set number = number + 1, by = pg_current_xact_id() where by is distinct from pg_current_xact_id();
    return null;
end
$$;

-- At the end of a transaction: whoever waits for the row holds no lock that anybody else could wait for much longer.
create constraint trigger names_changed after insert or update or delete on concept_name
    deferrable initially deferred for each row execute function count_change_of_names();
create constraint trigger names_changed after insert or update or delete on concept
    deferrable initially deferred for each row execute function count_change_of_names();
create constraint trigger names_changed after insert or delete on concept_ancestor
    deferrable initially deferred for each row execute function count_change_of_names();

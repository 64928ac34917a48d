-- What kept pages of readers were made from and is different now, for all nodes to hear of. Rows are passing: an hour
-- later nobody needs them.
create table page_change (
    -- Says which changes a node that looked at some moment cannot have seen: those of transactions that were not over.
    transaction xid8 not null default pg_current_xact_id(),
    node uuid not null,
    -- Stories, concepts and storylines; null for whatever there is.
    parts uuid[],
    taken_back boolean not null,
    made_at timestamptz not null default now()
);

create index page_change_by_transaction on page_change (transaction);
create index page_change_by_time on page_change (made_at);

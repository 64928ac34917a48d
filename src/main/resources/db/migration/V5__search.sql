-- What search knows of each published story. Hibernate Search indexes these rows and no other.
create table search_document (
    story_id     uuid primary key references story,
    language     text        not null,
    headline     text        not null,
    standfirst   text        not null,
    body         text        not null,
    names        text        not null,
    concept_ids  uuid[]      not null,
    published_at timestamptz not null,
    -- When readers got this very text: tells whether the index still has an older one.
    text_at      timestamptz not null
);

-- The outbox of Hibernate Search, which fixes the names of these two tables and their columns.
create table hsearch_outbox_event (
    id             uuid primary key,
    entity_name    varchar(256) not null,
    entity_id      varchar(256) not null,
    entity_id_hash integer      not null,
    payload        bytea        not null,
    retries        integer      not null,
    process_after  timestamptz  not null,
    status         varchar(255) not null check (status in ('PENDING', 'ABORTED')),
    tenant_id      varchar(255)
);
create index hsearch_outbox_due on hsearch_outbox_event (process_after);

create table hsearch_agent (
    id                   uuid primary key,
    type                 varchar(255) not null,
    name                 varchar(255) not null,
    expiration           timestamptz  not null,
    state                varchar(255) not null check (state in ('RUNNING', 'WAITING', 'SUSPENDED')),
    total_shard_count    integer,
    assigned_shard_index integer,
    payload              bytea,
    tenant_id            varchar(255)
);

-- How the index that several nodes share was filled, and who fills it just now. There is one row.
create table search_index (
    name          text primary key check (name = 'stories'),
    -- Of what is indexed and how; null as long as the index has not been filled to the end.
    version       text,
    filled_at     timestamptz,
    builder       uuid,
    -- Without a sign of life until then, another node may take over.
    builder_until timestamptz,
    started_at    timestamptz,
    done          bigint not null default 0,
    total         bigint not null default 0
);
insert into search_index (name) values ('stories');

-- Hibernate Search does not say since when a change waits, and leaves columns of ours alone.
alter table hsearch_outbox_event add column written_at timestamptz not null default now();

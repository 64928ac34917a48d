create table account (
    id                   uuid primary key,
    username             text        not null check (username = lower(username)),
    display_name         text        not null,
    password_hash        text        not null,
    role                 text        not null check (role in ('REPORTER', 'EDITOR', 'ADMIN')),
    must_change_password boolean     not null,
    created_at           timestamptz not null,
    closed_at            timestamptz,
    version              integer     not null,
    unique (username)
);

-- Spring Session JDBC fixes the names of these two tables and their columns.
create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- What the desk did. Rows are added, never changed: also not by a mistake of our own.
create table audit_entry (
    id           uuid primary key,
    recorded_at  timestamptz not null,
    -- Nobody's, if the portal did it by itself or the name that was typed is no account's.
    account_id   uuid references account,
    action       text        not null,
    subject_kind text        not null,
    subject_id   uuid,
    detail       text        not null check (length(detail) <= 500)
);
create index audit_entry_latest on audit_entry (recorded_at desc, id desc);
create index audit_entry_account on audit_entry (account_id, recorded_at desc, id desc);
create index audit_entry_action on audit_entry (action, recorded_at desc, id desc);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is never changed';
end
$$;
create trigger audit_entry_is_kept
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_change_of_audit();

-- How often a name, an address, or both together were tried in vain. The key is a digest.
create table sign_in_lane (
    key         bytea primary key,
    failures    integer     not null,
    counted_at  timestamptz not null,
    -- Nothing is tried before.
    open_at     timestamptz not null
);
create index sign_in_lane_age on sign_in_lane (counted_at);

-- From where an account was signed in to of late, as a digest: there its name alone slows nobody down.
create table known_address (
    key     bytea primary key,
    seen_at timestamptz not null
);
create index known_address_age on known_address (seen_at);

-- Spring Security fixes the name of this table and its columns.
create table user_credentials (
    credential_id                varchar(1000) primary key,
    user_entity_user_id          varchar(1000) not null,
    public_key                   bytea         not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean       not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean       not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamptz,
    last_used                    timestamptz,
    label                        varchar(1000) not null
);
create index user_credentials_account on user_credentials (user_entity_user_id);

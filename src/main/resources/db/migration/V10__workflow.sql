alter table revision add column embargo_until timestamptz;

-- What goes out at the end of the embargo, whatever is saved until then.
alter table story
    add column scheduled_revision_id uuid references revision deferrable initially deferred,
    add constraint story_scheduled check (status <> 'SCHEDULED' or scheduled_revision_id is not null) not valid;
create index story_due on story (embargo_until) where status = 'SCHEDULED';

-- Each step a story took. Nothing here is ever changed.
create table story_transition (
    id          uuid primary key,
    story_id    uuid        not null references story,
    revision_id uuid        not null references revision,
    from_status text        not null,
    to_status   text        not null,
    note        text        not null,
    -- Nobody's, if an embargo ended.
    made_by     uuid references account,
    recorded_at timestamptz not null
);
create index story_transition_story on story_transition (story_id, recorded_at, id);

-- Where stories were before; readers who ask there are sent on.
create table former_address (
    url_date date        not null,
    slug     text        not null,
    story_id uuid        not null references story,
    left_at  timestamptz not null,
    primary key (url_date, slug)
);
create index former_address_story on former_address (story_id);

alter table correction add column language text not null;
create index correction_latest on correction (language, recorded_at desc, id desc);
-- The words that a correction took out and those it put in their place.
create table correction_change (
    correction_id uuid    not null references correction,
    position      integer not null,
    was           text    not null,
    became        text    not null,
    primary key (correction_id, position)
);

-- Whoever has the link sees the working text until it expires. The token itself is in the link alone.
create table preview_link (
    token_hash text primary key,
    story_id   uuid        not null references story,
    made_by    uuid        not null references account,
    made_at    timestamptz not null,
    expires_at timestamptz not null
);
create index preview_link_expiry on preview_link (expires_at);

-- Language and zone are part of what a form has; without them nobody can tell who changed them.
alter table revision
    add column language text,
    add column zone text;
update revision set language = story.language, zone = story.zone from story where story.id = revision.story_id;
alter table revision
    alter column language set not null,
    alter column zone set not null;

-- What stands in a form that is still open, or was when a browser or the portal ended.
create table draft (
    -- Made with the form.
    id         uuid primary key,
    -- Of a story that may not have been saved yet.
    story_id   uuid        not null,
    account_id uuid        not null references account,
    -- The number of the revision that was opened; 0 for a new story.
    opened     integer     not null,
    -- JSON; null once the form was sent, so that nothing late brings it back.
    fields     text,
    changed_at timestamptz not null
);
create index draft_account on draft (account_id, story_id) where fields is not null;
create index draft_changed on draft (changed_at);

-- Who has a story before them.
create table presence (
    story_id   uuid        not null,
    account_id uuid        not null references account,
    seen_at    timestamptz not null,
    primary key (story_id, account_id)
);
create index presence_seen on presence (seen_at);

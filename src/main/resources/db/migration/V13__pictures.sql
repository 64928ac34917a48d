-- A picture as it was made ready for readers; its files lie in the store under its hash, one for each width.
create table picture (
    id          uuid primary key,
    -- SHA-256 of the bytes that were sent: tells the same picture when it comes again.
    hash        text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
    suffix      text        not null check (suffix in ('jpg', 'png')),
    width       integer     not null check (width > 0),
    height      integer     not null check (height > 0),
    credit      text        not null,
    caption     text        not null,
    alt         text        not null,
    added_by    uuid        not null references account,
    recorded_at timestamptz not null,
    version     integer     not null
);
create index picture_recorded on picture (recorded_at desc, id desc);

alter table revision add picture_id uuid references picture;
create index revision_picture on revision (picture_id) where picture_id is not null;

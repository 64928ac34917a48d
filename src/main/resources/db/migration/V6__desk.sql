-- The desk lists stories by their latest change.
alter table story add changed_at timestamptz;
update story set changed_at = greatest(created_at, first_published_at, updated_at);
alter table story alter changed_at set not null;
create index story_changed on story (changed_at desc, id desc);
create index story_changed_status on story (status, changed_at desc, id desc);
create index story_changed_creator on story (created_by, changed_at desc, id desc);

-- Was meant for that list.
drop index story_created;

-- What a story is counted by and narrowed to, kind by kind; each with all that stands above it.
alter table search_document
    add column region_ids       uuid[] not null default '{}',
    add column topic_ids        uuid[] not null default '{}',
    add column person_ids       uuid[] not null default '{}',
    add column organisation_ids uuid[] not null default '{}',
    add column event_ids        uuid[] not null default '{}',
    add column storyline_id     uuid references storyline,
    -- The day in the story's address, by which readers narrow a search.
    add column published_on     date;

update search_document set
    region_ids = array(select id from concept where id = any (concept_ids) and kind = 'REGION'),
    topic_ids = array(select id from concept where id = any (concept_ids) and kind = 'TOPIC'),
    person_ids = array(select id from concept where id = any (concept_ids) and kind = 'PERSON'),
    organisation_ids = array(select id from concept where id = any (concept_ids) and kind = 'ORGANISATION'),
    event_ids = array(select id from concept where id = any (concept_ids) and kind = 'EVENT'),
    storyline_id = story.storyline_id,
    published_on = story.url_date
from story where story.id = search_document.story_id;

alter table search_document
    alter column published_on set not null,
    alter column region_ids drop default,
    alter column topic_ids drop default,
    alter column person_ids drop default,
    alter column organisation_ids drop default,
    alter column event_ids drop default,
    drop column concept_ids;

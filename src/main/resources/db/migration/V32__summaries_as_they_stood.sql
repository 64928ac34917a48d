-- Every summary that a storyline ever had, for its pages of the past. Rows are added and stay; no text is one taken away.
create table storyline_summary_text (
    storyline_id uuid        not null references storyline,
    language     text        not null,
    written_at   timestamptz not null,
    text         text,
    primary key (storyline_id, language, written_at)
);
insert into storyline_summary_text (storyline_id, language, written_at, text)
select storyline_id, language, changed_at, text from storyline_summary;

-- Which stories were ever in a storyline, for readers.
create index revision_storyline on revision (storyline_id, story_id) where public_at is not null;

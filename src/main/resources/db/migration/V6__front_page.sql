-- The stories that editors put first on the front page of a language, in their order; the first leads it.
create table front_pin (
    language text    not null,
    position integer not null check (position >= 0),
    story_id uuid    not null unique references story,
    primary key (language, position)
);
insert into front_pin (language, position, story_id) select language, 0, story_id from front_lead;
drop table front_lead;

-- What was stated last comes first on the front page.
create index statement_recorded on statement (recorded_at desc);

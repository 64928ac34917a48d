-- A name that an editor records from the text of a story is nobody's business before that story is.
alter table concept add column withheld boolean not null default false;

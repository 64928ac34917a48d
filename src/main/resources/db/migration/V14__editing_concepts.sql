-- What sort of spelling a name is.
alter table concept_name
    add kind text not null default 'COMMON' check (kind in ('COMMON', 'OFFICIAL', 'ABBREVIATION', 'FORMER', 'ALIAS'));
update concept_name set kind = 'FORMER' where valid_until is not null;

-- Addresses at which others describe the same concept.
alter table concept add same_as text[] not null default '{}';

-- Two editors may open the same one.
alter table office add version integer not null default 0;
alter table relation add version integer not null default 0;

-- The desk lists all concepts by slug.
create index concept_listed on concept (slug, id) where merged_into is null;

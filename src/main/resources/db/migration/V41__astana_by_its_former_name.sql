-- What was called Nur-Sultan is looked for under that name too, unless something else has it.
insert into former_slug (kind, slug, concept_id)
select kind, 'nur-sultan', id from concept
where kind = 'REGION' and slug = 'astana' and merged_into is null
    and not exists (select 1 from concept other where other.kind = 'REGION' and other.slug = 'nur-sultan')
on conflict do nothing;

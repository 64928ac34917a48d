-- Figures and claims are listed with those who stated, confirmed or denied them too.
insert into ledger_listing (concept_id, state, listed_on, entry_id)
select distinct speaker_id, state, listed_on, entry_id
from statement join ledger_entry on ledger_entry.id = entry_id
where speaker_id is not null and kind <> 'EVENT_DATE'
on conflict do nothing;

-- What began on one day stands in a timeline by its time, after that of which no time is given.
update storyline_event set began_on = dated.began_on
from (
    select event_id, coalesce(min(place) filter (where state <> 'RETRACTED'), min(place)) as began_on
    from (
        select event_id, state,
            (began_on || coalesce(to_char(began_at at time zone 'UTC', '"T"YYYY-MM-DD"T"HH24MI'), '')) collate "C" as place
        from ledger_entry join event_date using (id)
        where stated) placed
    group by event_id) dated
where dated.event_id = storyline_event.event_id and dated.began_on <> storyline_event.began_on;

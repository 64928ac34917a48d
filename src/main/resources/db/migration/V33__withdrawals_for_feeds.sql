-- Feeds tell of what was withdrawn of late.
create index story_transition_withdrawn on story_transition (recorded_at desc) where to_status = 'WITHDRAWN';

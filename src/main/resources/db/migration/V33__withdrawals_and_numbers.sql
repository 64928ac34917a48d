-- Feeds tell of what was withdrawn of late.
create index story_transition_withdrawn on story_transition (recorded_at desc) where to_status = 'WITHDRAWN';

-- Figures of the ledger that say a number are looked up while a story is written.
create index figure_low on figure (low);
create index figure_high on figure (high);

-- The built-in statements name the stories that told of them, which are added after them.
alter table statement alter constraint statement_story_id_fkey deferrable initially deferred;

-- Those of a database that was filled before they did, as far as nobody has touched them since.
update statement
set story_id = story.id
from ledger_entry,
    story,
    (values
        ('killed-at-least-164', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('killed-at-least-164', 1, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('killed-at-least-164', 2, 'DENIED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('killed-at-least-164', 3, 'DENIED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('detained-over-4000', 0, 'CONFIRMED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('detained-over-4000', 1, 'DENIED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('detained-4404', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('troops-2500', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('troops-2500-whole-force', 1, 'DENIED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('without-internet-95-percent', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('masimov-up-to-15-years', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('oil-investment-tens-of-billions', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('outside-interference', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('pogroms', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('conflict-within-the-state', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('third-force', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('putin-by-telephone', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('nazarbayev-removed', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('nazarbayev-removed', 1, 'DENIED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('first-csto-intervention', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('world-will-be-watching', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('csto-formed-1992', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('presidency-handed-to-tokayev-2019-03', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('protests-begin-in-zhanaozen-2022-01-02', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('clashes-begin-in-almaty-2022-01-04', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('tokayev-takes-chair-of-security-council-2022-01-04', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('internet-shutdown-2022-01-05', 1, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('food-shortages-and-run-on-banks-2022-01', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('csto-troops-deployed-2022-01-06', 1, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('masimov-arrested-2022-01-07', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('xi-message-to-tokayev-2022-01-07', 1, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('politico-advises-to-watch-2022-01-07', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('us-russian-talks-in-geneva-2022-01-10', 0, 'REPORTED', 'kazakhstan-crisis-heightens-instability-in-central-asia'),
        ('killed-at-least-164', 4, 'REVISED', 'prosecutors-put-death-toll-at-225'),
        ('killed-225', 0, 'REPORTED', 'prosecutors-put-death-toll-at-225'),
        ('prosecutors-state-death-toll-2022-01-15', 0, 'REPORTED', 'prosecutors-put-death-toll-at-225'),
        ('troops-2500-whole-force', 0, 'REPORTED', 'csto-sends-troops-to-kazakhstan'),
        ('csto-formed-2002-10-07', 0, 'REPORTED', 'csto-sends-troops-to-kazakhstan'),
        ('csto-troops-deployed-2022-01-06', 0, 'CONFIRMED', 'csto-sends-troops-to-kazakhstan'),
        ('hash-rate-18-percent', 0, 'REPORTED', 'bitcoin-falls-as-kazakh-miners-go-offline'),
        ('china-bans-cryptocurrency-mining-2021-05', 0, 'REPORTED', 'bitcoin-falls-as-kazakh-miners-go-offline'),
        ('kazakhstan-second-in-bitcoin-mining-2021-08', 0, 'REPORTED', 'bitcoin-falls-as-kazakh-miners-go-offline'),
        ('color-revolution', 0, 'REPORTED', 'xi-offers-tokayev-support'),
        ('xi-message-to-tokayev-2022-01-07', 0, 'REPORTED', 'xi-offers-tokayev-support'),
        ('shoot-without-warning', 0, 'CONFIRMED', 'tokayev-says-troops-may-shoot-without-warning'),
        ('tokayev-address-of-7-january-2022-01-07', 0, 'CONFIRMED', 'tokayev-says-troops-may-shoot-without-warning'),
        ('tokayev-takes-chair-of-security-council-2022-01-05', 0, 'CONFIRMED', 'tokayev-takes-security-council-chair-as-government-is-dismissed'),
        ('government-dismissed-2022-01-05', 0, 'CONFIRMED', 'tokayev-takes-security-council-chair-as-government-is-dismissed'),
        ('masimov-dismissed-2022-01-04', 0, 'REPORTED', 'dismissals-around-nazarbayev'),
        ('masimov-dismissed-2022-01-05', 0, 'REPORTED', 'dismissals-around-nazarbayev'),
        ('internet-shutdown-2022-01-05', 0, 'REPORTED', 'internet-cut-leaves-shops-and-banks-short'),
        ('masimov-arrested-2022-01-06', 0, 'CONFIRMED', 'former-security-chief-masimov-detained'),
        ('us-russian-talks-in-geneva-2022-01-10', 1, 'REPORTED', 'us-and-russia-keep-geneva-date')
    ) as told (entry, position, act, story)
where ledger_entry.slug = told.entry
    and story.slug = told.story
    -- Another story may have the same, on another day.
    and story.url_date between date '2022-01-01' and date '2022-12-31'
    and statement.entry_id = ledger_entry.id
    and statement.position = told.position
    and statement.act = told.act
    and statement.recorded_by is null
    and statement.struck_at is null
    and statement.story_id is null;

package news.dateline.testing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A storyline with 500 stories, 2,000 events and 300 figures, written by SQL; none of it is about anything else, and no
 * other list has it. Every fifth event has two dates, others are confirmed or taken back; sixty figures were revised one
 * after another, the others in threes; each of the stories marks ten, so that the latest of them mark nearly all.
 */
public final class LargeStoryline {

    public static final String PATH = "/storylines/large-storyline";
    public static final int STORIES = 500;
    public static final int EVENTS = 2_000;
    public static final int FIGURES = 300;

    private static final int PEOPLE = 40;

    private final JdbcClient database;

    public LargeStoryline(JdbcClient database) {
        this.database = database;
    }

    public void make() {
        run(
                "insert into storyline values (md5('large')::uuid, 'large-storyline', 'A large storyline', 'Made.', '1970-01-01Z', 0)");
        run(
                "insert into storyline_summary values (md5('large')::uuid, 'en', repeat('- **What.** It is so.\n', 6), now())");
        concepts("PERSON", "person", PEOPLE);
        concepts("EVENT", "event", EVENTS);
        run("""
                insert into office (id, person_id, title, at_id, valid_from, recorded_at)
                select gen_random_uuid(), md5('large person ' || n)::uuid, 'Office ' || held, region.id, '1960', now()
                from generate_series(1, %d) n, generate_series(1, 2) held,
                    (select id from region where level = 'WORLD' limit 1) region
                """.formatted(PEOPLE));
        entries();
        statements();
        stories();
        run("""
                update statement set story_id = md5('large story ' || substr(slug, 14))::uuid
                from ledger_entry where ledger_entry.id = entry_id and slug like 'large-figure-%'
                """);
        run("""
                insert into storyline_concept (storyline_id, position, concept_id)
                select md5('large')::uuid, n - 1, md5('large event ' || n)::uuid from generate_series(1, 60) n
                """);
        run("""
                insert into storyline_event (storyline_id, event_id, began_on, learnt_at)
                select md5('large')::uuid, event_id, min(began_on), max(recorded_at)
                from ledger_entry join event_date using (id) where slug like 'large-%' group by event_id
                """);
        for (String table : List.of(
                "story",
                "revision",
                "revision_concept",
                "ledger_entry",
                "event_date",
                "figure",
                "statement",
                "ledger_mark",
                "shown_mark",
                "storyline_event",
                "concept",
                "concept_name",
                "storyline_concept")) {
            run("analyze " + table);
        }
    }

    private void concepts(String kind, String table, int many) {
        run("""
                insert into concept (id, kind, slug, recorded_at, version)
                select md5('large %2$s ' || n)::uuid, '%1$s', 'large-%2$s-' || n, now(), 0 from generate_series(1, %3$d) n
                """.formatted(kind, table, many));
        run("""
                insert into %1$s (id) select md5('large %1$s ' || n)::uuid from generate_series(1, %2$d) n
                """.formatted(table, many));
        run("""
                insert into concept_name (id, concept_id, position, text, language, script, preferred, recorded_at)
                select gen_random_uuid(), md5('large %1$s ' || n)::uuid, place, text || n, language, script, true, now()
                from generate_series(1, %2$d) n,
                    (values (0, 'A large %1$s ', 'en', 'Latn'), (1, 'Большое имя ', 'ru', 'Cyrl')) name (place, text, language, script)
                """.formatted(table, many));
    }

    private void entries() {
        run("""
                with dated as (
                    select md5('large date ' || n || ' ' || account)::uuid as id, n, account
                    from generate_series(1, %d) n, generate_series(1, 2) account where account = 1 or n %% 5 = 0),
                entry as (
                    insert into ledger_entry (id, kind, slug, event_id, recorded_at, version, state, listed_on, stated)
                    select id, 'EVENT_DATE', 'large-date-' || n || '-' || account, md5('large event ' || n)::uuid,
                        timestamptz '2021-06-01Z' + n * interval '1 minute', 0,
                        case when n %% 7 = 0 then 'CONFIRMED' when n %% 11 = 0 then 'RETRACTED' else 'REPORTED' end, '', true
                    from dated)
                insert into event_date (id, began_on, began_at, zone)
                select id, date '1961-01-01' + n + account,
                    case when n %% 13 = 0 then (date '1961-01-01' + n + account) + time '04:00' at time zone 'UTC' end,
                    case when n %% 13 = 0 then 'Asia/Almaty' end
                from dated
                """.formatted(EVENTS));
        run("""
                with entry as (
                    insert into ledger_entry (id, kind, slug, recorded_at, version, state, listed_on, as_of, stated)
                    select md5('large figure ' || n)::uuid, 'FIGURE', 'large-figure-' || n, now(), 0,
                        case when n < 60 or n %% 3 <> 0 then 'SUPERSEDED' else 'REPORTED' end, '1961-06', '1961-06', true
                    from generate_series(1, %1$d) n)
                insert into figure (id, counts, wording, qualifier, low, unit)
                select md5('large figure ' || n)::uuid, case when n <= 60 then 'counted all the time' else 'counted ' || n / 3 end,
                    'at least ' || n, 'AT_LEAST', n, 'things'
                from generate_series(1, %1$d) n
                """.formatted(FIGURES));
    }

    private void statements() {
        run("""
                insert into statement (id, entry_id, position, act, speaker_id, speaker, recorded_at)
                select gen_random_uuid(), entry.id, place, case when place = 1 and state = 'CONFIRMED' then 'CONFIRMED'
                        when place = 1 and state = 'RETRACTED' then 'RETRACTED' else 'REPORTED' end,
                    case when place = 0 then md5('large person 1')::uuid end, case when place = 1 then 'Somebody else' end,
                    entry.recorded_at
                from ledger_entry entry, generate_series(0, 1) place where slug like 'large-%'
                """);
        run("""
                insert into statement (id, entry_id, position, act, speaker, recorded_at, revised_to)
                select gen_random_uuid(), md5('large figure ' || n)::uuid, 2, 'REVISED', 'Somebody else',
                    timestamptz '2021-06-01Z' + n * interval '1 minute', md5('large figure ' || n + 1)::uuid
                from generate_series(1, %d) n where n < 60 or n > 60 and n %% 3 <> 0
                """.formatted(FIGURES - 1));
    }

    private void stories() {
        run("""
                with numbered as (
                    select n, md5('large story ' || n)::uuid as story, md5('large revision ' || n)::uuid as revision,
                        timestamptz '1971-01-01Z' + n * interval '1 hour' as at,
                        case when n %% 5 = 0 then 'ru' else 'en' end as language,
                        (select id from account limit 1) as account
                    from generate_series(1, %1$d) n),
                story as (
                    insert into story (id, translation_group, language, zone, status, url_date, slug, storyline_id,
                        working_revision_id, public_revision_id, first_published_at, created_by, created_at, changed_at, version)
                    select story, story, language, 'UTC', 'PUBLISHED', at::date, 'large-story-' || n, md5('large')::uuid,
                        revision, revision, at, account, at, at, 0
                    from numbered)
                insert into revision (id, story_id, number, headline, standfirst, kicker, byline, dateline, body, source,
                    source_link, editors_note, storyline_id, change_note, made_by, recorded_at, public_at, language, zone)
                select revision, story, 1, 'Large story ' || n, 'What happened, in a sentence.', '', 'A test', '', 'A text.',
                    'Own reporting', '', '', md5('large')::uuid, '', account, at, at, language, 'UTC'
                from numbered
                """.formatted(STORIES));
        run("""
                insert into revision_concept (revision_id, position, concept_id)
                select md5('large revision ' || n)::uuid, tag,
                    case when tag < 4 then md5('large event ' || 4 * n - tag)::uuid
                        else md5('large person ' || 1 + (n + tag * tag) %% %2$d)::uuid end
                from generate_series(1, %1$d) n, generate_series(0, 8) tag
                """.formatted(STORIES, PEOPLE));
        run("""
                insert into ledger_mark (entry_id, language, published_at, story_id)
                select distinct md5('large figure ' || 1 + (n * 10 + mark) %% %2$d)::uuid, language, first_published_at, id
                from generate_series(1, %1$d) n, generate_series(0, 9) mark, story where slug = 'large-story-' || n
                """.formatted(STORIES, FIGURES));
        run("""
                insert into shown_mark (story_id, entry_id)
                select story_id, entry_id from ledger_mark join story on story.id = story_id where slug like 'large-story-%'
                """);
    }

    /** All of it, or what there is of it. */
    public void remove() {
        run("delete from ledger_mark where entry_id in (select id from ledger_entry where slug like 'large-figure-%')");
        run("delete from shown_mark where entry_id in (select id from ledger_entry where slug like 'large-figure-%')");
        run("delete from storyline_event where storyline_id = md5('large')::uuid");
        run("delete from storyline_concept where storyline_id = md5('large')::uuid");
        run("delete from storyline_summary where storyline_id = md5('large')::uuid");
        run("delete from statement where entry_id in (select id from ledger_entry where slug like 'large-%')");
        run("delete from figure where id in (select id from ledger_entry where slug like 'large-%')");
        run("delete from event_date where id in (select id from ledger_entry where slug like 'large-%')");
        run("delete from ledger_entry where slug like 'large-%'");
        run("""
                delete from revision_concept where revision_id in (
                    select id from revision where storyline_id = md5('large')::uuid)
                """);
        run("""
                with gone as (delete from story where storyline_id = md5('large')::uuid)
                delete from revision where storyline_id = md5('large')::uuid
                """);
        run("delete from storyline where id = md5('large')::uuid");
        run("delete from office where person_id in (select id from concept where slug like 'large-person-%')");
        run("delete from concept_name where concept_id in (select id from concept where slug like 'large-%')");
        run("delete from event where id in (select id from concept where slug like 'large-event-%')");
        run("delete from person where id in (select id from concept where slug like 'large-person-%')");
        run("delete from concept where slug like 'large-event-%' or slug like 'large-person-%'");
    }

    private void run(String sql) {
        database.sql(sql).update();
    }
}

package news.dateline.desk.story;

import static news.dateline.desk.form.Field.area;
import static news.dateline.desk.form.Field.choice;
import static news.dateline.desk.form.Field.line;
import static news.dateline.desk.form.Field.time;

import java.util.List;
import java.util.stream.Stream;
import news.dateline.desk.form.Field;

/** The fields of the form of a story in the order of the page, for every page that shows them. */
public final class StoryFields {

    /** Characters. */
    static final int MOST_OF_BODY = 200_000;

    private static final String MARKDOWN =
            "Markdown: an empty line between paragraphs, ## before a heading, **bold**, [words](https://…) for a link.";

    private static final String OFTEN = "Choose one or several. What is used most stands here; write others below.";

    private static final String NAMED = "Named";

    /** Where somebody writes by what the lead picture is to be found. */
    static final String PICTURE_WORDS = "pictureNamed";

    /** The text itself. */
    static final List<Field> TEXT = List.of(
            line("kicker", "Kicker", 1, 100, ""),
            line("headline", "Headline", 2, 300, "desk.headline.hint"),
            area("standfirst", "Standfirst", 3, 2_000, ""),
            line("byline", "Byline", 1, 300, ""),
            line("dateline", "Dateline", 1, 200, ""),
            area("body", "Body", 24, MOST_OF_BODY, MARKDOWN),
            area("editorsNote", "Editor's note", 3, 5_000, "Shown to readers with the story."));

    /** What is said about it. */
    static final List<Field> FACTS = List.of(
            choice("language", "Language", 1, ""),
            line("zone", "Time zone", 1, 100, "Decides the date in the address."),
            choice("regions", "Regions", 10, OFTEN),
            named("regions", "Regions"),
            choice("topics", "Topics", 8, OFTEN),
            named("topics", "Topics"),
            choice("people", "People", 6, OFTEN),
            named("people", "People"),
            choice("organisations", "Organisations", 6, OFTEN),
            named("organisations", "Organisations"),
            choice("events", "Events", 4, OFTEN),
            named("events", "Events"),
            choice("storyline", "Storyline", 1, ""),
            choice("picture", "Lead picture", 1, "The latest stand here. Upload pictures in the library first."),
            line(
                    PICTURE_WORDS,
                    "Find a picture",
                    1,
                    300,
                    "Words of its caption, its credit or what it shows, or its address; then press Look up."),
            line("source", "Source", 1, 500, ""),
            line("sourceLink", "Source link", 1, 2_000, ""),
            time(
                    "embargo",
                    "Embargo until",
                    "In the time zone of the story. Published before, it goes out by itself then."),
            line("changeNote", "Change note", 1, 1_000, "What is new in this revision, for colleagues."));

    /** What its readers are told of a change, once they know it. */
    static final List<Field> CHANGE = List.of(
            choice("changeKind", "This change is", 1, "Asked when you publish it."),
            area(
                    "updateNote",
                    "What is new, for readers",
                    2,
                    1_000,
                    "Of an update, if you like: shown with the story and in its history."),
            area("correction", "Correction", 2, 1_000, "What was wrong and is right now: shown with the story."));

    static final List<Field> ALL =
            Stream.of(TEXT, FACTS, CHANGE).flatMap(List::stream).toList();

    /** Of the form that takes a story back. */
    static final Field REASON = line("reason", "Reason", 1, 500, "");

    /** Of the form that returns it to who wrote it. */
    static final Field NOTE = line("note", "Note to the writer", 1, 1_000, "");

    /** All that somebody writes, rather than chooses. */
    public static final List<Field> WRITTEN = Stream.concat(ALL.stream(), Stream.of(REASON, NOTE))
            .filter(field -> !field.isChoice())
            .toList();

    private StoryFields() {}

    /** The field beside a list of concepts in which somebody writes what the list does not hold. */
    static String named(String list) {
        return list + NAMED;
    }

    /** Whether it only helps to fill another field, and is empty once it has. */
    static boolean helps(Field field) {
        return field.name().endsWith(NAMED);
    }

    private static Field named(String list, String label) {
        return area(
                named(list),
                label + " by name",
                2,
                2_000,
                "In any script, each on a line of its own or after a comma. Looked up when you save.");
    }
}

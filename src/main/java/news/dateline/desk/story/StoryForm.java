package news.dateline.desk.story;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import news.dateline.story.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What an editor filled in, as it was sent. Everything may be saved that has a headline; what readers are to see needs
 * more ({@link Requirement}).
 *
 * @param opened the number of the revision that was opened; 0 for a new story
 * @param stood the status that the story had then
 */
record StoryForm(
        String opened,
        String stood,

        @Size(max = 100, message = "At most 100 characters.")
        String kicker,

        @NotBlank(message = "Write a headline: a story is found by it.")
        @Size(max = 300, message = "At most 300 characters.")
        String headline,

        @Size(max = 2_000, message = "At most 2,000 characters.")
        String standfirst,

        @Size(max = 300, message = "At most 300 characters.")
        String byline,

        @Size(max = 200, message = "At most 200 characters.")
        String dateline,

        @Size(max = 200_000, message = "At most 200,000 characters.")
        String body,

        String language,
        String zone,
        List<String> regions,
        List<String> topics,
        List<String> people,
        List<String> organisations,
        List<String> events,
        String storyline,

        @Size(max = 500, message = "At most 500 characters.")
        String source,

        @Size(max = 2_000, message = "At most 2,000 characters.")
        String sourceLink,

        @Size(max = 5_000, message = "At most 5,000 characters.")
        String editorsNote,

        @Size(max = 1_000, message = "At most 1,000 characters.")
        String changeNote) {

    // Neither PostgreSQL nor XML takes these.
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern LEADING_LINES = Pattern.compile("\\A(?:[ \\t]*\\n)+");

    StoryForm {
        opened = line(opened);
        stood = line(stood);
        kicker = line(kicker);
        headline = line(headline);
        standfirst = text(standfirst);
        byline = line(byline);
        dateline = line(dateline);
        body = text(body);
        language = line(language);
        zone = line(zone);
        regions = chosen(regions);
        topics = chosen(topics);
        people = chosen(people);
        organisations = chosen(organisations);
        events = chosen(events);
        storyline = line(storyline);
        source = line(source);
        sourceLink = line(sourceLink);
        editorsNote = text(editorsNote);
        changeNote = line(changeNote);
    }

    int openedNumber() {
        return opened.matches("\\d{1,9}") ? Integer.parseInt(opened) : 0;
    }

    private static String line(@Nullable String sent) {
        return text(sent).replace('\n', ' ').strip();
    }

    private static String text(@Nullable String sent) {
        String unix = Objects.requireNonNullElse(sent, "").replace("\r\n", "\n").replace('\r', '\n');
        String printable = UNPRINTABLE.matcher(unix).replaceAll("");
        return LEADING_LINES.matcher(printable).replaceFirst("").stripTrailing();
    }

    private static List<String> chosen(@Nullable List<String> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(id -> !id.isBlank()).toList();
    }
}

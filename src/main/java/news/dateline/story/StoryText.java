package news.dateline.story;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.concept.Kind;
import news.dateline.shared.Printable;
import news.dateline.shared.Visible;
import news.dateline.shared.text.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * All that an editor fills in: what a revision keeps. Texts that were left out are empty, and none has what
 * no page has a place for.
 *
 * @param body CommonMark, in which {@code [words](figure:ID)} and {@code [words](claim:ID)} mark an entry of the ledger
 * @param sourceLink an absolute URL, or empty
 * @param embargoUntil not to be published before; null for as soon as an editor wants
 * @param pictureId the lead picture; null without one
 * @param conceptIds what the story is about, the main region, topic and so on first; ancestors are implied
 */
public record StoryText(
        String headline,
        String standfirst,
        String kicker,
        String byline,
        String dateline,
        String body,
        String source,
        String sourceLink,
        String editorsNote,
        @Nullable UUID storylineId,
        @Nullable Instant embargoUntil,
        @Nullable UUID pictureId,
        List<UUID> conceptIds) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    public StoryText {
        headline = Printable.only(headline);
        standfirst = Printable.only(standfirst);
        kicker = Printable.only(kicker);
        byline = Printable.only(byline);
        dateline = Printable.only(dateline);
        body = Printable.only(body);
        source = Printable.only(source);
        sourceLink = Printable.only(sourceLink);
        editorsNote = Printable.only(editorsNote);
        conceptIds = conceptIds.stream().distinct().toList();
    }

    /** The same text about something else. */
    public StoryText about(List<UUID> concepts) {
        return new StoryText(
                headline,
                standfirst,
                kicker,
                byline,
                dateline,
                body,
                source,
                sourceLink,
                editorsNote,
                storylineId,
                embargoUntil,
                pictureId,
                concepts);
    }

    /** The same with another body. */
    public StoryText withBody(String other) {
        return new StoryText(
                headline,
                standfirst,
                kicker,
                byline,
                dateline,
                other,
                source,
                sourceLink,
                editorsNote,
                storylineId,
                embargoUntil,
                pictureId,
                conceptIds);
    }

    /** Whether whoever read the other text would read something new in this one; what it is filed under is not read. */
    public boolean readsDifferently(StoryText other) {
        return !asRead().equals(other.asRead()) || !Objects.equals(pictureId, other.pictureId);
    }

    private List<String> asRead() {
        return Stream.of(headline, standfirst, byline, dateline, body, source, sourceLink, editorsNote)
                .map(text -> SPACE.matcher(text).replaceAll(" ").strip())
                .toList();
    }

    /**
     * What it lacks for readers to see it.
     *
     * @param about the kinds of its concepts
     */
    public Set<Requirement> missing(Set<Kind> about) {
        Set<Requirement> missing = EnumSet.noneOf(Requirement.class);
        require(!Visible.isBlank(headline), Requirement.HEADLINE, missing);
        require(!Visible.isBlank(standfirst), Requirement.STANDFIRST, missing);
        require(!Visible.isBlank(byline), Requirement.BYLINE, missing);
        require(!Visible.isBlank(Markdown.text(body)), Requirement.BODY, missing);
        require(about.contains(Kind.REGION), Requirement.REGION, missing);
        require(about.contains(Kind.TOPIC), Requirement.TOPIC, missing);
        require(!Visible.isBlank(source), Requirement.SOURCE, missing);
        return missing;
    }

    private static void require(boolean there, Requirement requirement, Set<Requirement> missing) {
        if (!there) {
            missing.add(requirement);
        }
    }
}

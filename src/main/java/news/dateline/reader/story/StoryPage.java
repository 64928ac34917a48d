package news.dateline.reader.story;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.media.Picture;
import news.dateline.reader.correction.CorrectionNote;
import news.dateline.reader.held.HeldParts;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.map.PageMap;
import news.dateline.reader.office.PersonNote;
import news.dateline.reader.past.StandingDays;
import news.dateline.story.StoryText;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a story shows.
 *
 * @param address the one it is known by; null for one that was never published
 * @param language of the story, a BCP 47 tag
 * @param notes of the figures and claims that it marks
 * @param published in the story's zone; null for one that was never published
 * @param updated in the story's zone; null when readers have the first text
 * @param history where it says how often and how it changed; null for one that never did
 * @param days on which it stood differently
 * @param picture that leads it; null without one
 */
public record StoryPage(
        @Nullable String address,
        String language,
        StoryText text,
        ShownText shown,
        List<LedgerNote> notes,
        @Nullable ZonedDateTime published,
        @Nullable ZonedDateTime updated,
        @Nullable HistoryLink history,
        List<CorrectionNote> corrections,
        @Nullable Picture picture,
        StandingDays days,
        Around around) {

    // What a practised reader manages of a plain text.
    private static final int WORDS_A_MINUTE = 220;

    /** Safe HTML. */
    public String bodyHtml() {
        return shown.bodyHtml();
    }

    /** For templates: what is made of nothing but the text and what it names, and of other stories in its notes. */
    public HeldParts parts() {
        return notes.equals(shown.notes()) ? shown.parts() : shown.parts().with(notes);
    }

    /** What the story is tagged with, in the editor's order. */
    public List<ConceptLink> concepts() {
        return shown.concepts();
    }

    public List<PersonNote> whoIsWho() {
        return shown.whoIsWho();
    }

    /** From the widest region to the story's main one. */
    public List<ConceptLink> trail() {
        return shown.trail();
    }

    /** Of its main region; null for one that has no place on the earth. */
    public @Nullable PageMap map() {
        return shown.map();
    }

    public List<ConceptLink> regions() {
        return of(Kind.REGION);
    }

    public List<ConceptLink> topics() {
        return of(Kind.TOPIC);
    }

    public List<ConceptLink> people() {
        return of(Kind.PERSON);
    }

    public List<ConceptLink> organisations() {
        return of(Kind.ORGANISATION);
    }

    public List<ConceptLink> events() {
        return of(Kind.EVENT);
    }

    public List<LedgerNote> figures() {
        return notes().stream().filter(LedgerNote::isFigure).toList();
    }

    public List<LedgerNote> claims() {
        return notes().stream().filter(note -> !note.isFigure()).toList();
    }

    /** When readers got the text they have; null for one that was never published. */
    public @Nullable ZonedDateTime lastChange() {
        return updated == null ? published : updated;
    }

    /** At least one. */
    public int readingMinutes() {
        int words = new StringTokenizer(text.body()).countTokens();
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    /** What makes it handier; it works without. */
    public List<String> scripts() {
        return Stream.concat(
                        notes.isEmpty() ? Stream.empty() : Stream.of("/js/marks.js"), Stream.ofNullable(days.script()))
                .toList();
    }

    private List<ConceptLink> of(Kind kind) {
        return concepts().stream().filter(concept -> concept.kind() == kind).toList();
    }
}

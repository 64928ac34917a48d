package news.dateline.reader.ledger;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.ConceptLink;
import news.dateline.evidence.Act;
import news.dateline.evidence.Amount;
import news.dateline.evidence.State;
import news.dateline.evidence.Wording;
import news.dateline.shared.time.PartialDate;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * A figure, a claim or the date of an event, with everyone who said or denied it, as pages show it.
 *
 * @param value "at least 164"; null for what is not a figure
 * @param amount the same in numbers; null for what is not a figure
 * @param text what the figure counts, or the claim itself; empty for a date
 * @param place where it holds; null when nowhere in particular
 * @param asOf the day it holds for, or on which the event happened or began
 * @param at the time of day at which the event happened or began; null where nobody gives one
 * @param since what took its place; null where nothing did
 * @param before what was revised to it, the latest first
 */
public record LedgerNote(
        UUID id,
        @Nullable Wording value,
        @Nullable Amount amount,
        String text,
        @Nullable ConceptLink place,
        @Nullable PartialDate asOf,
        @Nullable PartialDate asOfUntil,
        @Nullable ZonedDateTime at,
        State state,
        @Nullable Since since,
        List<Before> before,
        List<StatementLine> statements) {

    /**
     * A newer figure or claim.
     *
     * @param words "since revised to 225"
     */
    public record Since(UUID id, String words) {

        /** What leads to it in the list of all, without a language prefix. */
        public String path() {
            return "/figures/" + id;
        }
    }

    /**
     * An older figure or claim.
     *
     * @param words "at least 164", or the claim itself
     * @param denied whether somebody denies it
     */
    public record Before(
            UUID id,
            Wording words,
            @Nullable PartialDate asOf,
            @Nullable PartialDate asOfUntil,
            boolean denied) {

        /** What leads to it in the list of all, without a language prefix. */
        public String path() {
            return "/figures/" + id;
        }
    }

    /** The same with the stories that told of its statements, by their ids. */
    LedgerNote toldIn(Map<UUID, StorySummary> stories) {
        return new LedgerNote(
                id,
                value,
                amount,
                text,
                place,
                asOf,
                asOfUntil,
                at,
                state,
                since,
                before,
                statements.stream()
                        .map(line -> line.storyId() == null ? line : line.toldIn(stories.get(line.storyId())))
                        .toList());
    }

    /** The id of its element on a page. */
    public String anchor() {
        return anchor(id);
    }

    public static String anchor(UUID entry) {
        return "entry-" + entry;
    }

    /** What leads to it in the list of all, without a language prefix. */
    public String path() {
        return "/figures/" + id;
    }

    /** Whether somebody denies it, even if something newer has taken its place since. */
    public boolean isDenied() {
        return statements.stream().anyMatch(statement -> statement.act() == Act.DENIED);
    }

    public boolean isFigure() {
        return value != null;
    }
}

package news.dateline.desk.figure;

import java.util.Map;
import java.util.UUID;
import news.dateline.concept.ConceptLink;
import news.dateline.evidence.FigureText;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.Stated;
import org.jspecify.annotations.Nullable;

/**
 * A figure or claim in a list of the desk.
 *
 * @param words the value and what it counts, or the claim
 * @param place where it holds; null when nowhere in particular
 * @param when the day it holds for; empty when none is known
 * @param stated whether readers find it, as somebody stands for it
 */
record EntryLine(
        UUID id,
        String kind,
        String words,
        String state,
        String stateClass,
        @Nullable ConceptLink place,
        String when,
        int statements,
        boolean stated) {

    static EntryLine of(LedgerEntry entry, Map<UUID, ConceptLink> links) {
        Stated stated = entry.stated().orElseThrow();
        UUID region = entry.regionId();
        return new EntryLine(
                entry.id(),
                Words.kind(EntryForm.kind(stated)),
                words(stated),
                Words.state(entry.state()),
                Words.stateClass(entry.state()),
                region == null ? null : links.get(region),
                entry.asOf() == null
                        ? ""
                        : entry.asOf() + (entry.asOfUntil() == null ? "" : " to " + entry.asOfUntil()),
                entry.statements().size(),
                entry.isStated());
    }

    static String words(Stated stated) {
        return stated instanceof FigureText figure ? figure.wording() + " " + figure.counts() : stated.summary();
    }
}

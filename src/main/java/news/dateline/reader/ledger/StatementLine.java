package news.dateline.reader.ledger;

import news.dateline.concept.ConceptLink;
import news.dateline.evidence.Act;
import news.dateline.evidence.Wording;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One statement as pages show it.
 *
 * @param speaker who said it, when that is a concept; otherwise {@code words} says who
 * @param revisedTo the newer value, in words; null unless the statement revised the entry
 */
public record StatementLine(
        Act act,
        @Nullable ConceptLink speaker,
        @Nullable String words,
        @Nullable ConceptLink outlet,
        @Nullable PartialDate statedOn,
        @Nullable String link,
        @Nullable String note,
        @Nullable Wording revisedTo) {}

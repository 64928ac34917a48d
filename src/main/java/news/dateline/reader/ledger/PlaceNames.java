package news.dateline.reader.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ConceptNames;
import news.dateline.evidence.EventDate;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.Statement;
import news.dateline.shared.time.Known;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the places of entries were called on the days that these hold for; where that is unknown, on which they were first
 * stated; or else on which the portal learnt of them.
 *
 * @param names of all places of the entries
 * @param known only names that were known then, as far as there are any
 */
public record PlaceNames(ConceptNames names, String language, Known known) {

    /** Null where it holds nowhere in particular. */
    public @Nullable ConceptLink of(LedgerEntry entry) {
        UUID place = entry.regionId();
        return place == null
                ? null
                : names.linksById(List.of(place), language, day(entry), known).get(place);
    }

    private LocalDate day(LedgerEntry entry) {
        PartialDate own = entry instanceof EventDate date ? date.beganOn() : entry.asOf();
        return Stream.of(Optional.ofNullable(own), Optional.ofNullable(entry.firstStatedOn(known)))
                .flatMap(Optional::stream)
                .map(PartialDate::firstDay)
                .findFirst()
                .or(() -> entry.statements(known).stream()
                        .map(PlaceNames::recordedOn)
                        .min(Comparator.naturalOrder()))
                .orElse(LocalDate.MAX);
    }

    private static LocalDate recordedOn(Statement statement) {
        return LocalDate.ofInstant(statement.recordedAt(), ZoneOffset.UTC);
    }
}

package news.dateline.reader.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ConceptNames;
import news.dateline.concept.Concepts;
import news.dateline.evidence.Claim;
import news.dateline.evidence.Figure;
import news.dateline.evidence.FigureText;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.Statement;
import news.dateline.reader.figure.DownloadedEntry.Named;
import news.dateline.reader.figure.DownloadedEntry.Said;
import news.dateline.reader.ledger.PlaceNames;
import news.dateline.reader.ledger.TellingStories;
import news.dateline.reader.structured.SchemaLinks;
import news.dateline.shared.time.Known;
import news.dateline.shared.time.PartialDate;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes figures and claims down for programs. */
@Component
class DownloadedEntries {

    private final Ledger ledger;
    private final Concepts concepts;
    private final TellingStories tellers;
    private final SchemaLinks links;

    DownloadedEntries(Ledger ledger, Concepts concepts, TellingStories tellers, SchemaLinks links) {
        this.ledger = ledger;
        this.concepts = concepts;
        this.tellers = tellers;
        this.links = links;
    }

    /** In the order of the ids. */
    List<DownloadedEntry> of(List<UUID> ids, String language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, LedgerEntry> byId =
                ledger.entries(ids).stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity()));
        ConceptNames names = concepts.names(named(byId.values()));
        Set<UUID> successors = ofStatements(byId.values(), Statement::revisedTo);
        Writing writing = new Writing(
                names.linksById(language),
                new PlaceNames(names, language, Known.TODAY),
                tellers.known(ofStatements(byId.values(), Statement::storyId)),
                successors.isEmpty() ? Set.of() : ledger.statedAmong(successors),
                language);
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(writing::entry)
                .toList();
    }

    private static List<UUID> named(Collection<LedgerEntry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.regionId()),
                        entry.statements().stream()
                                .flatMap(statement -> Stream.of(statement.speakerId(), statement.outletId()))))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Set<UUID> ofStatements(Collection<LedgerEntry> entries, Function<Statement, @Nullable UUID> id) {
        return entries.stream()
                .flatMap(entry -> entry.statements().stream())
                .map(id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private final class Writing {

        private final Map<UUID, ConceptLink> named;
        private final PlaceNames places;
        private final Map<UUID, StorySummary> telling;
        private final Set<UUID> stated;
        private final String language;

        /**
         * @param named concepts by their ids
         * @param places names of where entries hold
         * @param telling stories that told of statements, by their ids, as far as readers have them
         * @param stated the newer entries that somebody stands for
         */
        Writing(
                Map<UUID, ConceptLink> named,
                PlaceNames places,
                Map<UUID, StorySummary> telling,
                Set<UUID> stated,
                String language) {
            this.named = named;
            this.places = places;
            this.telling = telling;
            this.stated = stated;
            this.language = language;
        }

        DownloadedEntry entry(LedgerEntry entry) {
            FigureText figure = entry instanceof Figure one ? (FigureText) one.stated() : null;
            return new DownloadedEntry(
                    figure == null ? "claim" : "figure",
                    address(entry.id()),
                    figure == null ? ((Claim) entry).text() : figure.counts(),
                    figure == null ? null : figure.wording(),
                    figure == null ? null : FigureRequest.parameterOf(figure.qualifier()),
                    figure == null ? null : figure.low(),
                    figure == null ? null : figure.high(),
                    figure == null ? null : figure.unit(),
                    named(places.of(entry)),
                    iso(entry.asOf()),
                    iso(entry.asOfUntil()),
                    FigureRequest.parameterOf(entry.state()),
                    entry.statements().stream().map(this::said).toList());
        }

        private Said said(Statement statement) {
            Named speaker = named(statement.speakerId());
            return new Said(
                    FigureRequest.parameterOf(statement.act()),
                    speaker == null ? new Named(Objects.requireNonNullElse(statement.speaker(), ""), null) : speaker,
                    named(statement.outletId()),
                    iso(statement.statedOn()),
                    statement.link(),
                    statement.note(),
                    story(statement.storyId()),
                    statement.revisedTo() != null && stated.contains(statement.revisedTo())
                            ? address(statement.revisedTo())
                            : null);
        }

        private @Nullable Named story(@Nullable UUID id) {
            StorySummary story = id == null ? null : telling.get(id);
            return story == null
                    ? null
                    : new Named(story.headline(), links.story(story).url());
        }

        private @Nullable Named named(@Nullable UUID concept) {
            return named(concept == null ? null : named.get(concept));
        }

        private @Nullable Named named(@Nullable ConceptLink link) {
            return link == null ? null : new Named(link.name(), links.address(link.path(), language));
        }

        private String address(UUID entry) {
            return links.address("/figures/" + entry, language);
        }
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }
}

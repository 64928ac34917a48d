package news.dateline.concept;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.shared.time.Known;
import news.dateline.shared.time.PartialDate;

/** All names of some concepts, of which those are shown that were in use on a day. */
public final class ConceptNames {

    private static final String ELSE = "en";
    private static final Comparator<NameRow> LATEST_BEGUN =
            Comparator.comparing(NameRow::from, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()));

    private final Map<UUID, List<NameRow>> rows;

    /** @param rows of each concept all, the concepts in the order in which they are to be */
    public ConceptNames(Collection<NameRow> rows) {
        this.rows = rows.stream().collect(groupingBy(NameRow::conceptId, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * In their order.
     *
     * @param day that the page is about
     * @param known only names that were known then, as far as there are any
     */
    public List<ConceptLink> links(String language, LocalDate day, Known known) {
        return rows.values().stream()
                .map(names -> link(names, language, day, known))
                .toList();
    }

    /** Of some of them, by their ids. */
    public Map<UUID, ConceptLink> linksById(Collection<UUID> ids, String language, LocalDate day, Known known) {
        return ids.stream()
                .filter(rows::containsKey)
                .distinct()
                .collect(toMap(id -> id, id -> link(rows.get(id), language, day, known)));
    }

    /** Of all, by their ids, as they are called today. */
    public Map<UUID, ConceptLink> linksById(String language) {
        return linksById(language, LocalDate.MAX, Known.TODAY);
    }

    /** Of all, by their ids. */
    public Map<UUID, ConceptLink> linksById(String language, LocalDate day, Known known) {
        return links(language, day, known).stream().collect(toMap(ConceptLink::id, link -> link));
    }

    /** All current and former spellings of some of them. */
    public List<Spelling> spellings(Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> rows.getOrDefault(id, List.of()).stream())
                .filter(row -> row.text() != null)
                .map(row -> new Spelling(
                        row.conceptId(), Objects.requireNonNull(row.text()), Objects.requireNonNull(row.language())))
                .toList();
    }

    private static ConceptLink link(List<NameRow> names, String language, LocalDate day, Known known) {
        NameRow any = names.get(0);
        return Stream.of(language, ELSE)
                .flatMap(one -> name(names, one, day, known).stream())
                .findFirst()
                .map(name -> new ConceptLink(
                        any.conceptId(),
                        any.kind(),
                        any.slug(),
                        Objects.requireNonNull(name.text()),
                        Objects.requireNonNull(name.language())))
                .orElseGet(() -> new ConceptLink(any.conceptId(), any.kind(), any.slug(), any.slug(), ELSE));
    }

    /** Whoever renames a concept writes down its former name only then: that holds for days before all the same. */
    private static Optional<NameRow> name(List<NameRow> all, String language, LocalDate day, Known known) {
        List<NameRow> names =
                all.stream().filter(name -> language.equals(name.language())).toList();
        Predicate<NameRow> wasKnown =
                name -> known.includes(Objects.requireNonNullElse(name.recordedAt(), Instant.MIN));
        Optional<NameRow> preferred = names.stream()
                .filter(name -> Boolean.TRUE.equals(name.preferred()))
                .findFirst();
        return former(names, day, wasKnown)
                .or(() -> preferred.filter(wasKnown))
                .or(() -> former(names, day, name -> true))
                .or(() -> preferred);
    }

    private static Optional<NameRow> former(List<NameRow> names, LocalDate day, Predicate<NameRow> counts) {
        return names.stream()
                .filter(name -> name.isOfThePastOn(day))
                .filter(counts)
                .max(LATEST_BEGUN);
    }
}

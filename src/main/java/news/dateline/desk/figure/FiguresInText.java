package news.dateline.desk.figure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.desk.names.Excerpt;
import news.dateline.desk.numbers.NumberInText;
import news.dateline.desk.numbers.NumbersInText;
import news.dateline.evidence.Figure;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.LedgerFinding;
import news.dateline.evidence.LedgerFinding.Sought;
import news.dateline.shared.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what the numbers of a text that are not marked yet may be marked as. */
@Component
public class FiguresInText {

    private static final int MOST = 20;
    private static final int KNOWN_EACH = 3;

    private final LedgerFinding finding;
    private final Ledger ledger;
    private final Concepts concepts;

    FiguresInText(LedgerFinding finding, Ledger ledger, Concepts concepts) {
        this.finding = finding;
        this.ledger = ledger;
        this.concepts = concepts;
    }

    /**
     * A number of the text.
     *
     * @param place by which it is found again, also when the text before it has changed
     * @param words that would be marked, as readers see them
     * @param known figures that say the same number, the likeliest first
     */
    public record Proposal(String place, Excerpt excerpt, String words, List<EntryLine> known) {}

    /** @param left how many more there are than are shown */
    public record Found(List<Proposal> proposals, int left) {

        public boolean has(String place) {
            return proposals.stream().anyMatch(one -> one.place().equals(place));
        }
    }

    /**
     * A text and what is known of it.
     *
     * @param concepts that it is tagged with
     */
    public record About(
            String markdown, String language, @Nullable UUID storyline, Collection<UUID> concepts) {

        public About {
            language = Languages.ALL.contains(language) ? language : Languages.OF_THE_LEDGER;
        }
    }

    @Transactional(readOnly = true)
    public Found in(About about) {
        Map<String, NumberInText> numbers = numbers(about);
        Map<String, NumberInText> shown = numbers.entrySet().stream()
                .limit(MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        Known known = known(shown.values(), about);
        String text = NumbersInText.text(about.markdown);
        List<Proposal> proposals = shown.entrySet().stream()
                .map(one -> {
                    Excerpt excerpt = excerpt(text, one.getValue());
                    return new Proposal(one.getKey(), excerpt, excerpt.words(), known.alike(one.getValue()));
                })
                .toList();
        return new Found(proposals, numbers.size() - shown.size());
    }

    /** The number that was proposed at a place; empty when it cannot be told any more which one that is. */
    public Optional<NumberInText> at(String place, About about) {
        Map<String, NumberInText> numbers = numbers(about);
        NumberInText there = numbers.get(place);
        if (there != null) {
            return Optional.of(there);
        }
        String around = place.substring(place.indexOf('-') + 1);
        List<NumberInText> alike = numbers.entrySet().stream()
                .filter(one -> one.getKey().endsWith("-" + around))
                .map(Map.Entry::getValue)
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** What a figure is called at the desk; empty when there is none with this id. */
    @Transactional(readOnly = true)
    public Optional<String> named(UUID figure) {
        return ledger.entries(List.of(figure)).stream()
                .filter(Figure.class::isInstance)
                .map(entry -> EntryLine.words(entry.stated()))
                .findFirst();
    }

    /** By their places: where each begins, and a digest of it and the words beside it, which outlasts changes elsewhere. */
    private static Map<String, NumberInText> numbers(About about) {
        String text = NumbersInText.text(about.markdown);
        return NumbersInText.in(about.markdown, about.language).stream()
                .collect(Collectors.toMap(
                        number -> number.place().from() + "-"
                                + Integer.toHexString(
                                        beside(excerpt(text, number)).hashCode()),
                        Function.identity(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static String beside(Excerpt excerpt) {
        String before = excerpt.before().strip();
        return before.substring(before.lastIndexOf(' ') + 1) + " " + excerpt.words() + " "
                + excerpt.after().strip().split(" ", 2)[0];
    }

    private static Excerpt excerpt(String text, NumberInText number) {
        return Excerpt.of(text, number.place().start(), number.place().end());
    }

    /** Figures of the ledger, the likeliest first. */
    private record Known(List<Figure> figures, Map<UUID, ConceptLink> places) {

        /** Of a range those that have both of its ends. */
        List<EntryLine> alike(NumberInText number) {
            return figures.stream()
                    .filter(number::says)
                    .limit(KNOWN_EACH)
                    .map(figure -> EntryLine.of(figure, places))
                    .toList();
        }
    }

    private Known known(Collection<NumberInText> numbers, About about) {
        Set<Sought> sought = numbers.stream()
                .map(number -> new Sought(number.value(), number.upper()))
                .collect(Collectors.toSet());
        List<UUID> ids =
                sought.isEmpty() ? List.of() : finding.saying(sought, about.storyline, about.concepts, KNOWN_EACH);
        if (ids.isEmpty()) {
            return new Known(List.of(), Map.of());
        }
        Map<UUID, LedgerEntry> entries =
                ledger.entries(ids).stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity()));
        List<Figure> figures = ids.stream()
                .flatMap(id -> entries.get(id) instanceof Figure figure ? Stream.of(figure) : Stream.empty())
                .toList();
        return new Known(
                figures,
                concepts.linksById(
                        figures.stream()
                                .map(LedgerEntry::regionId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList(),
                        "en"));
    }
}

package news.dateline.desk.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.desk.concept.Input;
import news.dateline.desk.concept.Lookup;
import news.dateline.desk.form.Field;
import news.dateline.evidence.ClaimText;
import news.dateline.evidence.DateText;
import news.dateline.evidence.EntryText;
import news.dateline.evidence.FigureText;
import news.dateline.evidence.LedgerFinding.Kind;
import news.dateline.evidence.Scope;
import news.dateline.evidence.Stated;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between the fields of the form of a figure, claim or date and what is kept of it. */
@Component
class EntryForm {

    static final String DATES = "A year, a month or a day: 2019, 2019-03 or 2019-03-20.";

    private static final Set<news.dateline.concept.Kind> SUBJECTS = Set.of(
            news.dateline.concept.Kind.TOPIC,
            news.dateline.concept.Kind.REGION,
            news.dateline.concept.Kind.PERSON,
            news.dateline.concept.Kind.ORGANISATION);

    private final Lookup lookup;
    private final Concepts concepts;
    private final ValueFields value;

    EntryForm(Lookup lookup, Concepts concepts, ValueFields value) {
        this.lookup = lookup;
        this.concepts = concepts;
        this.value = value;
    }

    /** @param first whether the entry is yet to be made: later it is clear of which event a date is */
    static List<Field> fields(Kind kind, boolean first) {
        List<Field> fields = new ArrayList<>();
        if (kind == Kind.EVENT_DATE) {
            if (first) {
                fields.add(Field.line(
                        "event", "Event", 1, 300, "A name, or an address such as events/masimov-dismissed."));
            }
            fields.addAll(DateFields.fields(""));
            return fields;
        }
        if (kind == Kind.FIGURE) {
            fields.add(Field.line("counts", "What it counts", 1, 200, "In English, as readers see it: people killed."));
            fields.addAll(ValueFields.fields(""));
            fields.add(Field.line("unit", "Unit", 1, 60, "Such as people, percent, US dollars."));
        } else {
            fields.add(Field.area("claim", "Claim", 3, 1_000, "In English: one sentence, as it was said."));
        }
        fields.add(Field.line(
                "region", "Region", 1, 300, "Where it holds: a name, or an address such as regions/almaty."));
        fields.add(Field.line("event", "Event", 1, 300, "The one it belongs to, if any."));
        fields.add(Field.area(
                "about", "About", 2, 3_000, "Topics, people, organisations and other regions, one name a line."));
        fields.add(Field.line("asOf", "As of", 1, 10, DATES));
        fields.add(Field.line("asOfUntil", "Until", 1, 10, "Of several days the last one."));
        return fields;
    }

    /** What the fields of names are completed with. */
    static Map<String, String> suggested() {
        return Map.of("region", "regions", "event", "events");
    }

    Map<String, String> values(EntryText text) {
        Map<String, String> values = new LinkedHashMap<>();
        if (text.stated() instanceof FigureText figure) {
            values.put("counts", figure.counts());
            values.putAll(ValueFields.values(figure));
            values.put("unit", figure.unit());
        } else if (text.stated() instanceof ClaimText claim) {
            values.put("claim", claim.text());
        } else if (text.stated() instanceof DateText date) {
            return DateFields.values(date);
        }
        Scope scope = text.scope();
        values.put("region", lookup.name(scope.regionId()));
        values.put("regionId", Objects.toString(scope.regionId(), ""));
        values.put("event", lookup.name(scope.eventId()));
        values.put("eventId", Objects.toString(scope.eventId(), ""));
        Map<UUID, ConceptLink> links = concepts.linksById(scope.conceptIds(), "en");
        values.put(
                "about",
                scope.conceptIds().stream()
                        .map(links::get)
                        .filter(Objects::nonNull)
                        .map(link -> link.path().substring(1))
                        .collect(Collectors.joining("\n")));
        values.put("asOf", Objects.toString(scope.asOf(), ""));
        values.put("asOfUntil", Objects.toString(scope.asOfUntil(), ""));
        return values;
    }

    /** The title of its page. */
    String title(EntryText text) {
        String words = EntryLine.words(text.stated());
        return text.stated() instanceof DateText
                ? EntryLine.ofEvent(words, lookup.name(text.scope().eventId()))
                : words;
    }

    /**
     * Null when something is wrong; the problems are in the input.
     *
     * @param kept what is kept of it; null for a new one
     */
    @Nullable
    EntryText read(Kind kind, Input input, @Nullable EntryText kept) {
        if (kind == Kind.EVENT_DATE) {
            return date(input, kept);
        }
        Stated stated = kind == Kind.FIGURE ? figure(input, kept) : claim(input);
        UUID region = input.concept("region", Set.of(news.dateline.concept.Kind.REGION));
        UUID event = input.concept("event", Set.of(news.dateline.concept.Kind.EVENT));
        List<UUID> about = about(input);
        PartialDate from = input.date("asOf");
        PartialDate until = input.dateNotBefore("asOfUntil", from);
        if (from == null && until != null) {
            input.problem("asOf", "Say from when.");
        }
        return stated == null || !input.problems().isEmpty()
                ? null
                : new EntryText(stated, new Scope(region, event, about, from, until));
    }

    private static @Nullable EntryText date(Input input, @Nullable EntryText kept) {
        UUID event = kept == null ? event(input) : kept.scope().eventId();
        DateText date = DateFields.read(input, "");
        return event == null || date == null || !input.problems().isEmpty()
                ? null
                : new EntryText(date, new Scope(null, event, List.of(), null, null));
    }

    private static @Nullable UUID event(Input input) {
        input.required("event", 300, "Say of which event.");
        return input.concept("event", Set.of(news.dateline.concept.Kind.EVENT));
    }

    private @Nullable FigureText figure(Input input, @Nullable EntryText kept) {
        String counts = input.required("counts", 200, "Say what it counts.");
        String unit = input.text("unit", 60);
        FigureText was = kept != null && kept.stated() instanceof FigureText text ? text : null;
        FigureText figure = value.read(input, "", counts, unit, was);
        input.required("unit", 60, "Say in what it is counted.");
        return figure;
    }

    private static ClaimText claim(Input input) {
        return new ClaimText(input.required("claim", 1_000, "Write what was claimed."));
    }

    private List<UUID> about(Input input) {
        List<UUID> about = new ArrayList<>();
        Stream.of(input.text("about", 3_000).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    Lookup.Found found = lookup.find(line, "", SUBJECTS);
                    ConceptLink concept = found.concept();
                    if (concept == null) {
                        input.problem("about", String.valueOf(found.problem()));
                    } else {
                        about.add(concept.id());
                    }
                });
        return about;
    }
}

package news.dateline.desk.concept;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.concept.OfficeText;
import news.dateline.concept.Relation.Type;
import news.dateline.concept.RelationText;
import news.dateline.desk.form.Field;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Between the fields of the forms of offices and relations and what is kept of them. */
@Component
class TieForm {

    private static final String INVERSE = ".inverse";
    private static final String DATES = "A year, a month or a day: 2019, 2019-03 or 2019-03-20.";
    private static final Set<Kind> PLACES_OF_OFFICES = Set.of(Kind.ORGANISATION, Kind.REGION);

    private final Lookup lookup;
    private final MessageSource messages;

    TieForm(Lookup lookup, MessageSource messages) {
        this.lookup = lookup;
        this.messages = messages;
    }

    static List<Field> officeFields(Kind self) {
        return List.of(
                ConceptFields.line("title", "Title", 300, "In English, such as: prime minister."),
                ConceptFields.line("other", self == Kind.PERSON ? "At" : "Held by", 300, otherHint(self)),
                ConceptFields.line("from", "From", 10, DATES),
                ConceptFields.line("until", "Until", 10, "Empty while it is held."),
                ConceptFields.line("source", "Source", 500, ""));
    }

    private static String otherHint(Kind self) {
        return self == Kind.PERSON
                ? "An organisation or a region: its name, or an address such as regions/kazakhstan."
                : "The person's name, or an address such as people/kassym-jomart-tokayev.";
    }

    static List<Field> relationFields() {
        return List.of(
                ConceptFields.choice("type", "Relation"),
                ConceptFields.line("other", "To", 300, "A name, or an address such as organisations/csto."),
                ConceptFields.line("from", "From", 10, DATES),
                ConceptFields.line("until", "Until", 10, "Empty while it holds."),
                ConceptFields.line("source", "Source", 500, ""),
                ConceptFields.line("sourceLink", "Source link", 2_000, ""));
    }

    /** What can hold between a concept of some kind and another, by the value of the choice. */
    Map<String, String> types(Kind self) {
        Stream<String> types = Arrays.stream(Type.values())
                .flatMap(type -> Stream.of(
                        type.subjects().contains(self) ? type.name() : "",
                        type.objects().contains(self) && !type.isMutual() ? type.name() + INVERSE : ""))
                .filter(type -> !type.isEmpty());
        return Words.options(types, type -> type, type -> messages.getMessage("relation." + type, null, Locale.UK));
    }

    Map<String, String> values(OfficeText text, UUID self) {
        Map<String, String> values = values(
                text.personId().equals(self) ? text.atId() : text.personId(), text.from(), text.until(), text.source());
        values.put("title", text.title());
        return values;
    }

    Map<String, String> values(RelationText text, UUID self) {
        boolean outgoing = text.subjectId().equals(self);
        Map<String, String> values =
                values(outgoing ? text.objectId() : text.subjectId(), text.from(), text.until(), text.source());
        values.put("type", text.type() + (outgoing || text.type().isMutual() ? "" : INVERSE));
        values.put("sourceLink", text.sourceLink() == null ? "" : text.sourceLink());
        return values;
    }

    private Map<String, String> values(
            UUID other, @Nullable PartialDate from, @Nullable PartialDate until, @Nullable String source) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("other", lookup.name(other));
        values.put("otherId", other.toString());
        values.put("from", from == null ? "" : from.iso());
        values.put("until", until == null ? "" : until.iso());
        values.put("source", source == null ? "" : source);
        return values;
    }

    Input input(Map<String, String> values) {
        return new Input(values, lookup);
    }

    /** Null when something is wrong; the problems are in the input. */
    @Nullable
    OfficeText office(ConceptLink self, Input input) {
        boolean isPerson = self.kind() == Kind.PERSON;
        String title = input.required("title", 300, "Say what the office is called.");
        UUID other = other(input, isPerson ? PLACES_OF_OFFICES : Set.of(Kind.PERSON));
        PartialDate from = input.date("from");
        PartialDate until = input.dateNotBefore("until", from);
        String source = input.optional("source", 500);
        return other == null || !input.problems().isEmpty()
                ? null
                : new OfficeText(
                        isPerson ? self.id() : other, title, isPerson ? other : self.id(), from, until, source);
    }

    /** Null when something is wrong; the problems are in the input. */
    @Nullable
    RelationText relation(ConceptLink self, Input input) {
        String wanted = input.text("type", 100);
        boolean outgoing = !wanted.endsWith(INVERSE);
        if (!types(self.kind()).containsKey(wanted)) {
            input.problem("type", "Choose one of these.");
            return null;
        }
        Type type = Type.valueOf(wanted.replace(INVERSE, ""));
        UUID other = other(input, outgoing ? type.objects() : type.subjects());
        if (self.id().equals(other)) {
            input.problem("other", "Nothing is so related to itself.");
        }
        PartialDate from = input.date("from");
        PartialDate until = input.dateNotBefore("until", from);
        String source = input.optional("source", 500);
        String link = input.link("sourceLink");
        return other == null || !input.problems().isEmpty()
                ? null
                : new RelationText(
                        outgoing ? self.id() : other, type, outgoing ? other : self.id(), from, until, source, link);
    }

    @Nullable
    private static UUID other(Input input, Set<Kind> kinds) {
        input.required("other", 300, "Say with whom or what.");
        return input.concept("other", kinds);
    }
}

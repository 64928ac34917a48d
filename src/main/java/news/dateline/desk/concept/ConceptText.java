package news.dateline.desk.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Facts;
import news.dateline.concept.Kind;
import news.dateline.concept.Name;
import news.dateline.concept.NameText;
import news.dateline.concept.Particulars;
import news.dateline.concept.Region.Level;
import news.dateline.desk.InWords;
import news.dateline.desk.concept.ConceptFields.NameFields;
import news.dateline.desk.form.WebAddress;
import news.dateline.shared.Slug;
import news.dateline.shared.Visible;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between what stands in the fields of a form and what is kept of a concept. */
@Component
class ConceptText {

    private static final Set<Kind> REGIONS = Set.of(Kind.REGION);
    private static final int MOST_LINKS = 20;

    private final Lookup lookup;

    ConceptText(Lookup lookup) {
        this.lookup = lookup;
    }

    Map<String, String> values(Particulars kept) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int number = 0; number < kept.names().size(); number++) {
            putName(values, NameFields.of(number), kept.names().get(number));
        }
        put(values, "description", kept.description());
        put(values, "compiledOn", kept.compiledOn());
        put(values, "sameAs", String.join("\n", kept.sameAs()));
        put(values, "slug", kept.slug());
        Facts facts = kept.facts();
        put(values, "level", facts.level());
        put(values, "m49", facts.m49());
        put(values, "isoCode", facts.isoCode());
        put(values, "latitude", facts.latitude());
        put(values, "longitude", facts.longitude());
        put(values, "type", facts.type());
        put(values, "medtop", facts.medtop());
        putConcept(values, "parent", facts.parentId());
        putConcept(values, "region", facts.regionId());
        return values;
    }

    private void putConcept(Map<String, String> values, String field, @Nullable UUID id) {
        put(values, field, lookup.name(id));
        put(values, field + "Id", id);
    }

    private static void putName(Map<String, String> values, NameFields fields, NameText name) {
        put(values, fields.text().name(), name.text());
        put(values, fields.language().name(), name.language());
        put(values, fields.kind().name(), name.kind());
        put(values, fields.from().name(), name.from());
        put(values, fields.until().name(), name.until());
        put(values, fields.preferred(), name.preferred() ? "on" : "");
    }

    private static void put(Map<String, String> values, String field, @Nullable Object value) {
        values.put(field, value == null ? "" : value.toString());
    }

    Input input(Map<String, String> values) {
        return new Input(values, lookup);
    }

    /** What stands in the fields, as far as nothing is wrong with it; the problems are in the input. */
    Particulars read(Kind kind, Map<String, String> values, Input input) {
        return new Particulars(
                slug(input),
                names(values, input),
                input.optional("description", 2_000),
                input.date("compiledOn"),
                sameAs(input),
                facts(kind, input));
    }

    private static String slug(Input input) {
        String slug = input.text("slug", 90);
        if (!slug.isEmpty() && !Slug.of(slug).equals(slug)) {
            input.problem("slug", "Use small Latin letters, digits and single hyphens only, such as nur-sultan.");
        }
        return slug;
    }

    private static List<NameText> names(Map<String, String> values, Input input) {
        List<NameText> names = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (NameFields fields : ConceptFields.names(values)) {
            if (!Visible.isBlank(input.text(fields.text().name(), 300))) {
                NameText name = name(fields, input);
                names.add(name);
                if (name.preferred() && !shown.add(name.language())) {
                    input.problem(
                            fields.text().name(),
                            "Two names are marked to be shown in " + InWords.language(name.language()) + ". Mark one.");
                }
            }
        }
        if (names.isEmpty()) {
            input.problem("name-0-text", "Write at least one name.");
        }
        return names;
    }

    private static NameText name(NameFields fields, Input input) {
        String language = input.text(fields.language().name(), 35);
        if (!Words.isLanguage(language)) {
            input.problem(fields.language().name(), "Choose one of the languages.");
        }
        String kind = input.text(fields.kind().name(), 100);
        boolean known = Words.namesOfKind().containsKey(kind);
        if (!known) {
            input.problem(fields.kind().name(), "Choose one of these.");
        }
        PartialDate from = input.date(fields.from().name());
        return new NameText(
                input.text(fields.text().name(), 300),
                language,
                known ? Name.Kind.valueOf(kind) : Name.Kind.COMMON,
                !input.text(fields.preferred(), 10).isEmpty(),
                from,
                input.dateNotBefore(fields.until().name(), from));
    }

    private static List<String> sameAs(Input input) {
        List<String> links = Stream.of(input.text("sameAs", 10_000).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        links.stream()
                .filter(link -> !WebAddress.isOne(link))
                .findFirst()
                .ifPresent(link -> input.problem(
                        "sameAs", "“" + link + "” is no whole address that begins with https:// or http://."));
        if (links.size() > MOST_LINKS) {
            input.problem("sameAs", "At most " + MOST_LINKS + " addresses.");
        }
        return links;
    }

    private static Facts facts(Kind kind, Input input) {
        return switch (kind) {
            case PERSON, EVENT -> Facts.NONE;
            case ORGANISATION -> Facts.ofOrganisation(input.optional("type", 200), input.concept("region", REGIONS));
            case REGION -> region(input);
            case TOPIC ->
                Facts.ofTopic(
                        input.concept("parent", Set.of(Kind.TOPIC)),
                        input.matching("medtop", "medtop:\\d{8}", "Write medtop: and eight digits."));
        };
    }

    private static Facts region(Input input) {
        String wanted = input.text("level", 100);
        Level level = Stream.of(Level.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
        if (level == null) {
            input.problem("level", "Choose a level.");
        }
        UUID parent = input.concept("parent", REGIONS);
        if (parent == null && level != Level.WORLD) {
            input.problem("parent", "Say which region it stands under.");
        }
        Double latitude = input.degrees("latitude", 90);
        Double longitude = input.degrees("longitude", 180);
        if ((latitude == null) != (longitude == null)) {
            input.problem(latitude == null ? "latitude" : "longitude", "A place needs both, or neither.");
        }
        return new Facts(
                parent,
                level,
                input.matching("m49", "\\d{3}", "Write three digits, such as 398."),
                input.matching("isoCode", "[A-Z]{2}(-[A-Z0-9]{1,3})?", "Write a code such as KZ or KZ-75."),
                latitude,
                longitude,
                null,
                null,
                null);
    }
}

package news.dateline.desk.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.concept.Kind;
import news.dateline.desk.Typed;
import news.dateline.desk.form.Field;

/** The fields of the form of a concept. */
final class ConceptFields {

    static final int MOST_NAMES = 100;
    static final int SPARE_NAMES = 2;

    private static final String REFERENCE = "A name, in any script, or an address such as ";

    /** The fields of one spelling, and whether pages show it. */
    record NameFields(int number, Field text, Field language, Field kind, Field from, Field until, String preferred) {

        static NameFields of(int number) {
            String name = "name-" + number + "-";
            return new NameFields(
                    number,
                    line(name + "text", "Name", 300, ""),
                    choice(name + "language", "Language"),
                    choice(name + "kind", "Kind of name"),
                    line(name + "from", "Used from", 10, ""),
                    line(name + "until", "Used until", 10, ""),
                    name + "preferred");
        }
    }

    private ConceptFields() {}

    static Field line(String name, String label, int most, String hint) {
        return new Field(name, label, Field.Type.LINE, 1, most, hint);
    }

    static Field area(String name, String label, int rows, int most, String hint) {
        return new Field(name, label, Field.Type.AREA, rows, most, hint);
    }

    static Field choice(String name, String label) {
        return new Field(name, label, Field.Type.CHOICE, 1, Integer.MAX_VALUE, "");
    }

    static List<Field> facts(Kind kind) {
        List<Field> fields = new ArrayList<>();
        fields.add(area("description", "Description", 3, 2_000, "In English, in one or two sentences."));
        fields.add(line("compiledOn", "Description as of", 10, "When it goes out of date: a year, a month or a day."));
        fields.addAll(ofKind(kind));
        fields.add(area("sameAs", "Same as", 3, 10_000, "Where others describe it: one address a line."));
        fields.add(line("slug", "Address", 90, "The last part of it. Former ones lead to the new one for ever."));
        return fields;
    }

    private static List<Field> ofKind(Kind kind) {
        return switch (kind) {
            case PERSON, EVENT -> List.of();
            case ORGANISATION ->
                List.of(
                        line("type", "Type", 200, "In plain words, such as: ministry."),
                        line("region", "Region", 300, REFERENCE + "regions/almaty."));
            case REGION ->
                List.of(
                        choice("level", "Level"),
                        line("parent", "Stands under", 300, REFERENCE + "regions/kazakhstan."),
                        line("m49", "UN M49 code", 3, "Of countries and wider regions."),
                        line("isoCode", "ISO 3166 code", 6, "KZ for a country, KZ-75 below it."),
                        line("latitude", "Latitude", 20, "Degrees north; south is negative."),
                        line("longitude", "Longitude", 20, "Degrees east; west is negative."));
            case TOPIC ->
                List.of(
                        line(
                                "parent",
                                "Stands under",
                                300,
                                REFERENCE + "topics/politics. Empty for a topic under none."),
                        line("medtop", "IPTC Media Topic", 15, "Such as medtop:20000587."));
        };
    }

    static List<NameFields> names(Map<String, String> values) {
        int last = -1;
        for (int number = 0; number < MOST_NAMES; number++) {
            if (!values.getOrDefault("name-" + number + "-text", "").isEmpty()) {
                last = number;
            }
        }
        List<NameFields> names = new ArrayList<>();
        for (int number = 0; number <= last + SPARE_NAMES; number++) {
            names.add(NameFields.of(number));
        }
        return names;
    }

    /** What was sent, without what cannot be kept. */
    static Map<String, String> clean(Map<String, String> sent) {
        Map<String, String> clean = new LinkedHashMap<>();
        sent.forEach((field, value) -> clean.put(
                field, List.of("description", "sameAs").contains(field) ? Typed.text(value) : Typed.line(value)));
        return clean;
    }
}

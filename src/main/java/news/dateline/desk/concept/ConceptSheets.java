package news.dateline.desk.concept;

import java.util.LinkedHashMap;
import java.util.Map;
import news.dateline.concept.Concept;
import news.dateline.concept.Region.Level;
import news.dateline.desk.concept.ConceptFields.NameFields;
import org.springframework.stereotype.Component;

/** The form of a concept, filled in. */
@Component
class ConceptSheets {

    private final ConceptText text;

    ConceptSheets(ConceptText text) {
        this.text = text;
    }

    Sheet blank(String name, String language) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!name.isEmpty()) {
            values.put("name-0-text", name);
            values.put("name-0-language", language);
        }
        return sent(values);
    }

    Sheet kept(Concept concept) {
        return sent(text.values(concept.particulars()));
    }

    Sheet sent(Map<String, String> values) {
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        Map<String, String> filled = new LinkedHashMap<>(values);
        for (NameFields fields : ConceptFields.names(values)) {
            String language = fields.language().name();
            filled.putIfAbsent(language, "en");
            filled.putIfAbsent(fields.kind().name(), "COMMON");
            options.put(language, Words.languages(Words.isLanguage(filled.get(language)) ? filled.get(language) : ""));
            options.put(fields.kind().name(), Words.namesOfKind());
        }
        filled.putIfAbsent("level", Level.CITY.name());
        options.put("level", Words.levels(Level.WORLD.name().equals(filled.get("level"))));
        return Sheet.of(filled, options);
    }

    /** As it was sent, beside what is kept now. */
    Sheet stale(Map<String, String> sent, Concept kept) {
        Map<String, String> shown = new LinkedHashMap<>();
        Map<String, String> theirs = text.values(kept.particulars());
        ConceptFields.facts(kept.kind())
                .forEach(field -> shown.put(field.name(), theirs.getOrDefault(field.name(), "")));
        theirs.forEach((field, value) -> {
            if (field.startsWith("name-") && !field.endsWith("preferred")) {
                shown.put(field, value);
            }
        });
        return sent(sent).beside(shown);
    }
}

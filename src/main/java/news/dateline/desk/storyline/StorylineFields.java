package news.dateline.desk.storyline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.desk.InWords;
import news.dateline.desk.Typed;
import news.dateline.desk.concept.Input;
import news.dateline.desk.form.Field;
import news.dateline.shared.Languages;
import news.dateline.story.StorylineText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between the fields of the form of a storyline and what is kept of it. */
@Component
class StorylineFields {

    static final List<Field> ALL = all();

    private static final int MOST_GATHERED = 200_000;
    private static final String SUMMARY = "summary-";

    private final Gathered gathered;

    StorylineFields(Gathered gathered) {
        this.gathered = gathered;
    }

    private static List<Field> all() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.line("title", "Title", 1, 200, "In English."));
        fields.add(Field.area("description", "Description", 3, 1_000, "In English, in one or two sentences."));
        Languages.ALL.forEach(language -> fields.add(Field.area(
                SUMMARY + language,
                "Summary (" + InWords.language(language) + ")",
                10,
                6_000,
                language.equals(Languages.DEFAULT.getLanguage())
                        ? "What somebody who comes late needs to know, in a minute. Markdown, as in stories."
                        : "Where there is none, readers get the English one.")));
        fields.add(Field.area(
                "gathered",
                "Gathers",
                8,
                MOST_GATHERED,
                "Regions, topics and events, one a line: a name in any script, or an address such as regions/almaty."
                        + " The dated events of its stories come into its timeline by themselves."));
        return List.copyOf(fields);
    }

    Map<String, String> values(StorylineText text) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", text.title());
        values.put("description", text.description() == null ? "" : text.description());
        Languages.ALL.forEach(
                language -> values.put(SUMMARY + language, text.summaries().getOrDefault(language, "")));
        values.put("gathered", gathered.lines(text.conceptIds()));
        return values;
    }

    /** What was sent, without what cannot be kept. */
    static Map<String, String> clean(Map<String, String> sent) {
        Map<String, String> clean = new LinkedHashMap<>();
        ALL.forEach(field -> clean.put(
                field.name(),
                field.type() == Field.Type.AREA
                        ? Typed.text(sent.get(field.name()))
                        : Typed.line(sent.get(field.name()))));
        return clean;
    }

    /** Null when something is wrong; the problems are in the input. */
    @Nullable
    StorylineText read(Input input) {
        String title = input.required("title", 200, "Write a title.");
        String description = input.optional("description", 1_000);
        Map<String, String> summaries = new LinkedHashMap<>();
        for (String language : Languages.ALL) {
            String summary = input.text(SUMMARY + language, 6_000);
            if (!summary.isEmpty()) {
                summaries.put(language, summary);
            }
        }
        var concepts = gathered.read("gathered", MOST_GATHERED, input);
        return input.problems().isEmpty() ? new StorylineText(title, description, summaries, concepts) : null;
    }
}

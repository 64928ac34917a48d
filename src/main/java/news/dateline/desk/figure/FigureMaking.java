package news.dateline.desk.figure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.desk.Typed;
import news.dateline.desk.concept.Input;
import news.dateline.desk.concept.Lookup;
import news.dateline.desk.concept.Sheet;
import news.dateline.desk.form.Field;
import news.dateline.desk.numbers.NumberInText;
import news.dateline.evidence.EntryText;
import news.dateline.evidence.LedgerEditing;
import news.dateline.evidence.LedgerFinding.Kind;
import news.dateline.evidence.LedgerRefusedException;
import news.dateline.evidence.StatementText;
import news.dateline.shared.Ids;
import news.dateline.shared.text.Numbers;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The short form in which a number of a text is made a figure, with who says so: a part of the form of its story. */
@Component
public class FigureMaking {

    /** What the names of its fields begin with among those of the story. */
    public static final String START = "figure-";

    /** What is likely to be the same for the next number of the same text. */
    public static final List<String> OF_THE_SOURCE =
            List.of("region", "regionId", "asOf", "speaker", "statedOn", "link");

    private static final List<String> ASKED =
            List.of("qualifier", "value", "upper", "unit", "counts", "region", "asOf", "speaker", "statedOn", "link");

    /** Where the story itself has a field of the same name. */
    private static final Map<String, String> LABELS = Map.of("link", "Link to the statement", "statedOn", "Said on");

    private final EntryForm entries;
    private final StatementForm statements;
    private final LedgerEditing editing;
    private final Lookup lookup;

    FigureMaking(EntryForm entries, StatementForm statements, LedgerEditing editing, Lookup lookup) {
        this.entries = entries;
        this.statements = statements;
        this.editing = editing;
        this.lookup = lookup;
    }

    /**
     * @param notice what is to be said of it; empty when none was made
     * @param problems why none was made, by the name of the field
     */
    public record Made(String notice, Map<String, String> problems) {

        public boolean isDone() {
            return problems.isEmpty();
        }
    }

    /** What the fields are to hold at first. */
    public Map<String, String> guessed(NumberInText number, @Nullable UUID region, @Nullable LocalDate day) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", Ids.next().toString());
        values.put("statementId", Ids.next().toString());
        values.put("qualifier", number.qualifier().name());
        values.put("value", Numbers.text(number.value()));
        values.put("upper", Numbers.text(number.upper()));
        values.put("unit", number.unit());
        values.put("counts", number.counts());
        values.put("region", lookup.name(region));
        values.put("regionId", Objects.toString(region, ""));
        values.put("asOf", Objects.toString(day, ""));
        return values;
    }

    public List<Field> fields() {
        Map<String, Field> all = Stream.concat(
                        EntryForm.fields(Kind.FIGURE, true).stream(), StatementForm.fields(true).stream())
                .collect(Collectors.toMap(Field::name, field -> field));
        return ASKED.stream()
                .map(name -> Objects.requireNonNull(all.get(name), name))
                .map(field -> new Field(
                        START + field.name(),
                        LABELS.getOrDefault(field.name(), field.label()),
                        field.type(),
                        field.rows(),
                        field.most(),
                        field.hint()))
                .toList();
    }

    public Map<String, String> suggested() {
        Map<String, String> suggested = new LinkedHashMap<>(EntryForm.suggested());
        suggested.putAll(StatementForm.suggested());
        return prefixed(suggested);
    }

    public Sheet sheet(Map<String, String> values, Map<String, String> problems) {
        return Sheet.of(prefixed(values), Map.of(START + "qualifier", Words.qualifiers()))
                .with(prefixed(problems));
    }

    /**
     * Sent twice, it makes one.
     *
     * @param story that tells of it; null while it was never saved
     */
    public Made make(UUID id, Map<String, String> sent, @Nullable UUID story, UUID by) {
        Map<String, String> values = new LinkedHashMap<>();
        ASKED.forEach(name -> values.put(name, Typed.line(sent.get(name))));
        values.put("regionId", sent.getOrDefault("regionId", ""));
        values.put("story", Objects.toString(story, ""));
        Input input = new Input(values, lookup);
        EntryText text = entries.read(Kind.FIGURE, input, null);
        StatementText said = statements.read(input, true);
        if (text == null || said == null) {
            return new Made("", input.problems());
        }
        try {
            UUID statement = Ids.parse(sent.getOrDefault("statementId", "")).orElseGet(Ids::next);
            editing.addWithheld(id, text, statement, said, by);
        } catch (LedgerRefusedException | ConcurrencyFailureException | DataIntegrityViolationException taken) {
            return new Made("", Map.of("counts", FigureFormController.MADE_OTHERWISE));
        }
        String notice = "Recorded and marked: " + EntryLine.words(text.stated())
                + ". Readers find it under Figures, with where it holds and who says so, once a text that marks it is public.";
        return new Made(notice + (said.speakerId() == null ? FigureFormController.IN_PLAIN_WORDS : ""), Map.of());
    }

    private static Map<String, String> prefixed(Map<String, String> values) {
        Map<String, String> prefixed = new LinkedHashMap<>();
        values.forEach((name, value) -> prefixed.put(START + name, value));
        return prefixed;
    }
}

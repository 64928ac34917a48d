package news.dateline.desk.concept;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.desk.form.WebAddress;
import news.dateline.shared.Visible;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form one by one, and gathers what is wrong with them. */
public final class Input {

    private final Map<String, String> values;
    private final Lookup lookup;
    private final Map<String, String> problems = new LinkedHashMap<>();

    public Input(Map<String, String> values, Lookup lookup) {
        this.values = values;
        this.lookup = lookup;
    }

    public Map<String, String> problems() {
        return problems;
    }

    public void problem(String field, String words) {
        problems.putIfAbsent(field, words);
    }

    public String text(String field, int most) {
        String text = values.getOrDefault(field, "");
        if (text.length() > most) {
            problem(field, "At most " + most + " characters.");
        }
        return text;
    }

    @Nullable
    public String optional(String field, int most) {
        String text = text(field, most);
        return text.isEmpty() ? null : text;
    }

    /** @param words said when nobody would see anything of it */
    public String required(String field, int most, String words) {
        String text = text(field, most);
        if (Visible.isBlank(text)) {
            problem(field, words);
        }
        return text;
    }

    @Nullable
    String matching(String field, String pattern, String words) {
        String text = optional(field, 100);
        if (text != null && !text.matches(pattern)) {
            problem(field, words);
        }
        return text;
    }

    @Nullable
    public PartialDate date(String field) {
        String text = optional(field, 100);
        try {
            return text == null ? null : new PartialDate(text);
        } catch (DateTimeException e) {
            problem(field, "Write a year, a month or a day: 2019, 2019-03 or 2019-03-20.");
            return null;
        }
    }

    @Nullable
    public PartialDate dateNotBefore(String field, @Nullable PartialDate from) {
        PartialDate until = date(field);
        if (from != null && until != null && until.lastDay().isBefore(from.firstDay())) {
            problem(field, "It would end before it begins.");
        }
        return until;
    }

    @Nullable
    Double degrees(String field, int most) {
        String text = values.getOrDefault(field, "").replace(',', '.').replace('−', '-');
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("-?\\d{1,3}(\\.\\d{1,15})?") && Math.abs(Double.parseDouble(text)) <= most) {
            return Double.valueOf(text);
        }
        problem(field, "Write degrees from -" + most + " to " + most + ", such as 43.25.");
        return null;
    }

    @Nullable
    public String link(String field) {
        String link = optional(field, 2_000);
        if (link != null && !WebAddress.isOne(link)) {
            problem(field, "Write a whole address that begins with https:// or http://, or leave it empty.");
        }
        return link;
    }

    /** @param field with the name of a concept; the id that it stood for is in another, ending in {@code Id} */
    @Nullable
    public UUID concept(String field, Set<Kind> kinds) {
        String typed = text(field, 300);
        if (typed.isEmpty()) {
            return null;
        }
        Lookup.Found found = lookup.find(typed, values.getOrDefault(field + "Id", ""), kinds);
        ConceptLink link = found.concept();
        if (link == null) {
            problem(field, String.valueOf(found.problem()));
            return null;
        }
        return link.id();
    }
}

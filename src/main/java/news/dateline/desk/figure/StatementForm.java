package news.dateline.desk.figure;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.desk.concept.Input;
import news.dateline.desk.concept.Lookup;
import news.dateline.desk.form.Field;
import news.dateline.evidence.Act;
import news.dateline.evidence.StatementText;
import news.dateline.shared.Ids;
import news.dateline.shared.time.PartialDate;
import news.dateline.story.Stories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between the fields of the form of a statement and what is kept of it. */
@Component
class StatementForm {

    private static final Set<Kind> SPEAKERS = Set.of(Kind.PERSON, Kind.ORGANISATION);
    private static final Pattern ADDRESS = Pattern.compile("/stories/(\\d{4})/(\\d\\d)/(\\d\\d)/([a-z0-9-]+)/?$");
    private static final Pattern AT_THE_DESK = Pattern.compile("(?:^|/admin/stories/)([0-9a-fA-F-]{36})$");

    private final Lookup lookup;
    private final Stories stories;
    private final Clock clock;

    StatementForm(Lookup lookup, Stories stories, Clock clock) {
        this.lookup = lookup;
        this.stories = stories;
        this.clock = clock;
    }

    /** @param first whether it is made together with its entry, which nobody can have denied or revised yet */
    static List<Field> fields(boolean first) {
        List<Field> fields = new ArrayList<>();
        if (!first) {
            fields.add(Field.choice("act", "What they did", 1, ""));
        }
        fields.add(Field.line(
                "speaker", "Who says so", 1, 300, "A name in any script, or plain words such as: unnamed reports."));
        fields.add(Field.line("outlet", "Outlet", 1, 300, "The organisation that published it, if another."));
        fields.add(Field.line("statedOn", "Date", 1, 10, EntryForm.DATES));
        fields.add(Field.line("link", "Source link", 1, 2_000, "A public page that shows it."));
        fields.add(Field.line("story", "Story", 1, 500, "The address of our own story that told of it, if any."));
        fields.add(Field.line(
                "note", "Note", 1, 500, "For readers, in English: one plain sentence, if something needs saying."));
        return fields;
    }

    static Map<String, String> suggested() {
        return Map.of("speaker", "people organisations", "outlet", "organisations");
    }

    /** Null when something is wrong; the problems are in the input. */
    @Nullable
    StatementText read(Input input, boolean first) {
        String chosen = first ? Act.REPORTED.name() : input.text("act", 100);
        if (!Words.acts().containsKey(chosen)) {
            input.problem("act", "Choose one of these.");
        }
        String speaker = input.required("speaker", 300, "Say who: a name, or plain words.");
        UUID speakerId = speaker(input, speaker);
        UUID outlet = input.concept("outlet", Set.of(Kind.ORGANISATION));
        PartialDate statedOn = input.date("statedOn");
        // Somewhere it is tomorrow already.
        if (statedOn != null && statedOn.firstDay().isAfter(LocalDate.now(clock).plusDays(1))) {
            input.problem("statedOn", "That day has not come yet.");
        }
        String link = input.link("link");
        UUID story = story(input);
        String note = input.optional("note", 500);
        return input.problems().isEmpty()
                ? new StatementText(
                        Act.valueOf(chosen),
                        speakerId,
                        speakerId == null ? speaker : null,
                        outlet,
                        statedOn,
                        link,
                        note,
                        story)
                : null;
    }

    private @Nullable UUID speaker(Input input, String typed) {
        List<ConceptLink> meant = typed.isEmpty() ? List.of() : lookup.meant(typed, SPEAKERS);
        if (meant.size() > 1) {
            input.problem(
                    "speaker",
                    "Several have this name. Write the one you mean as: "
                            + meant.stream()
                                    .map(link -> link.path().substring(1))
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return meant.size() == 1 ? meant.get(0).id() : null;
    }

    private @Nullable UUID story(Input input) {
        String typed = input.text("story", 500);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<UUID> found = at(typed);
        if (found.isEmpty()) {
            input.problem("story", "No story of ours has this address.");
        }
        return found.orElse(null);
    }

    private Optional<UUID> at(String typed) {
        Matcher desk = AT_THE_DESK.matcher(typed);
        if (desk.find()) {
            return Ids.parse(desk.group(1)).filter(id -> stories.findById(id).isPresent());
        }
        Matcher address = ADDRESS.matcher(typed);
        try {
            return address.find()
                    ? stories.idAt(
                            LocalDate.parse(String.join("-", address.group(1), address.group(2), address.group(3))),
                            address.group(4))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}

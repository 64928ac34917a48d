package news.dateline.desk.story;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.account.Account;
import news.dateline.account.Accounts;
import news.dateline.desk.Rights;
import news.dateline.desk.When;
import news.dateline.desk.figure.EntryNames;
import news.dateline.desk.form.Choice;
import news.dateline.desk.form.Field;
import news.dateline.desk.story.ConflictPage.Place;
import news.dateline.desk.story.ConflictPage.Value;
import news.dateline.shared.NotFoundException;
import news.dateline.story.Revision;
import news.dateline.story.Revisions;
import news.dateline.story.Status;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import news.dateline.story.difference.Fate;
import news.dateline.story.difference.Piece;
import news.dateline.story.difference.WordDifference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page on which somebody decides between two texts. */
@Component
@Transactional(readOnly = true)
class ConflictPages {

    private static final int LONGEST_LINE = 60;
    private static final int MOST_ROWS = 16;

    private final Stories stories;
    private final Revisions revisions;
    private final Accounts accounts;
    private final Choices choices;
    private final PictureChoices pictures;
    private final EntryNames names;
    private final Clock clock;

    ConflictPages(
            Stories stories,
            Revisions revisions,
            Accounts accounts,
            Choices choices,
            PictureChoices pictures,
            EntryNames names,
            Clock clock) {
        this.stories = stories;
        this.names = names;
        this.revisions = revisions;
        this.accounts = accounts;
        this.choices = choices;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** @param asked whether somebody saw it already, and left places undecided */
    ConflictPage page(UUID id, FormMerge merge, boolean asked, Account account) {
        int against = merge.form().opened();
        Revision theirs = revisions.find(id, against).orElseThrow(() -> new NotFoundException("No story " + id));
        Map<String, List<Choice>> labels = choices.in(merge.mine());
        NamedMarks marks = NamedMarks.of(texts(merge), names);
        return new ConflictPage(
                id,
                merge.mine().text("headline"),
                accounts.findById(theirs.madeBy()).map(Account::displayName).orElse("Somebody"),
                When.of(theirs.recordedAt(), clock.instant()),
                against,
                merge.takenFromThem().stream().map(Field::label).toList(),
                merge.decisions().stream()
                        .map(decision -> place(decision, merge.mine(), labels, marks, asked))
                        .toList(),
                unseen(id, merge.mine(), against),
                Rights.of(account).edits(),
                stories.findById(id)
                        .map(Story::status)
                        .filter(Status.DRAFT::equals)
                        .isPresent(),
                merge.takesUnseen());
    }

    private static Stream<String> texts(FormMerge merge) {
        return merge.decisions().stream()
                .map(Decision::conflict)
                .flatMap(conflict -> Stream.of(conflict.base(), conflict.theirs(), conflict.mine()));
    }

    /** Said of a text that was saved together with another. */
    String summary(UUID id, FormMerge merge, boolean toBePublished) {
        int against = merge.form().opened();
        String by = revisions
                .find(id, against)
                .flatMap(theirs -> accounts.findById(theirs.madeBy()))
                .map(Account::displayName)
                .orElse("Somebody");
        String fields = merge.changedByThem().stream().map(Field::label).collect(Collectors.joining(", "));
        return by + " had saved revision " + against + " since you opened the story. Your text now holds both"
                + (fields.isEmpty() ? "." : "; they had changed: " + fields + ".")
                + (toBePublished ? " It was not published yet: read it, then publish." : "");
    }

    private Place place(
            Decision decision, StoryForm mine, Map<String, List<Choice>> labels, NamedMarks marks, boolean asked) {
        Field field = decision.field();
        var conflict = decision.conflict();
        Map<String, String> sent = mine.origin().decisions();
        String chosen = sent.getOrDefault(Decision.CHOICE + decision.name(), "");
        boolean missing = asked && decision.outcome(sent).isEmpty();
        if (field.type() == Field.Type.CHOICE || field.type() == Field.Type.TIME) {
            List<Choice> choices = labels.getOrDefault(field.name(), List.of());
            return new Place(
                    decision.name(),
                    field.label(),
                    label(choices, conflict.base()),
                    List.of(new Piece(Fate.KEPT, label(choices, conflict.theirs()))),
                    List.of(new Piece(Fate.KEPT, label(choices, conflict.mine()))),
                    chosen,
                    missing,
                    false,
                    false,
                    "",
                    1);
        }
        String written = decision.written(sent);
        String base = marks.in(conflict.base());
        return new Place(
                decision.name(),
                field.label(),
                base,
                pieces(base, marks.in(conflict.theirs())),
                pieces(base, marks.in(conflict.mine())),
                chosen,
                missing,
                decision.takesBoth(),
                true,
                written,
                Math.min(MOST_ROWS, 2 + written.length() / LONGEST_LINE));
    }

    private static List<Piece> pieces(String base, String changed) {
        return changed.isEmpty() ? List.of() : WordDifference.between(base, changed);
    }

    private String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> pictures.title(value));
    }

    private static List<Value> unseen(UUID id, StoryForm mine, int against) {
        List<Value> unseen = new ArrayList<>(List.of(
                new Value("id", id.toString()),
                new Value("key", mine.origin().key().toString()),
                new Value("opened", Integer.toString(mine.opened())),
                new Value("stood", mine.stood()),
                new Value("against", Integer.toString(against))));
        mine.values().forEach((name, values) -> values.forEach(value -> unseen.add(new Value(name, value))));
        return unseen;
    }
}

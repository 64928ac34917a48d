package news.dateline.desk.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.account.Account;
import news.dateline.desk.NotAllowedException;
import news.dateline.desk.When;
import news.dateline.desk.form.Choice;
import news.dateline.desk.form.Field;
import news.dateline.desk.story.DraftPage.Difference;
import news.dateline.story.difference.Fate;
import news.dateline.story.difference.Piece;
import news.dateline.story.difference.WordDifference;
import news.dateline.story.draft.Draft;
import news.dateline.story.draft.DraftKeeping;
import news.dateline.story.draft.Editing;
import news.dateline.story.draft.Editors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** What a form says of text that was not saved, and of who else has the story. */
@Component
class DraftPages {

    // To tell what differs takes time; of new stories nothing does.
    private static final int MOST = 5;
    private static final int LONGEST = 160;
    private static final int CONTEXT = 70;
    private static final Set<String> OF_THE_CHANGE = StoryFields.ALL.stream()
            .filter(field -> FormMerge.ONES_OWN.contains(field.name()))
            .map(Field::label)
            .collect(Collectors.toSet());

    private final DraftKeeping drafts;
    private final DraftForms forms;
    private final Merging merging;
    private final SavedDrafts saved;
    private final Editors editors;
    private final Choices choices;
    private final Clock clock;

    DraftPages(
            DraftKeeping drafts,
            DraftForms forms,
            Merging merging,
            SavedDrafts saved,
            Editors editors,
            Choices choices,
            Clock clock) {
        this.saved = saved;
        this.drafts = drafts;
        this.forms = forms;
        this.merging = merging;
        this.editors = editors;
        this.choices = choices;
        this.clock = clock;
    }

    /** @param seconds since they were last seen */
    record Other(String name, long seconds) {}

    void addTo(Model model, StoryPage page, Account account) {
        addOthers(model, page.id(), account);
        boolean isNew = page.there() == null;
        List<Draft> found = isNew ? drafts.ofUnsavedStories(account.id()) : drafts.of(page.id(), account.id());
        model.addAttribute(
                "drafts",
                found.stream()
                        .filter(draft -> !draft.id().equals(page.form().origin().key()))
                        .flatMap(draft -> page(draft, page, account).stream())
                        .limit(isNew ? found.size() : MOST)
                        .toList());
    }

    /**
     * All that somebody wrote in a story that is not theirs to change any more, each text once.
     *
     * @throws NotAllowedException when there is nothing
     */
    ModelAndView refused(NotAllowedException refused, UUID story, Account account) {
        Map<Field, String> texts = new LinkedHashMap<>();
        for (Draft draft : drafts.of(story, account.id())) {
            forms.form(draft).written().forEach((field, text) -> {
                if (!texts.containsValue(text)) {
                    texts.put(field.another(texts.keySet()), text);
                }
            });
        }
        if (texts.isEmpty()) {
            throw refused;
        }
        return SentForm.refused(refused, texts).addObject("kept", true);
    }

    void addOthers(Model model, UUID story, Account account) {
        Instant now = clock.instant();
        model.addAttribute(
                "others",
                editors.others(story, account.id()).stream()
                        .map(editing -> other(editing, now))
                        .toList());
    }

    private static Other other(Editing editing, Instant now) {
        return new Other(
                editing.name(),
                Math.max(0, Duration.between(editing.seenAt(), now).toSeconds()));
    }

    /** Empty where there is nothing in it that is not saved. */
    private Optional<DraftPage> page(Draft draft, StoryPage page, Account account) {
        StoryForm kept = forms.form(draft);
        StoryForm form = page.there() == null || kept.origin().against() == 0
                ? kept
                : merging.withShown(draft.storyId(), kept, account).form();
        List<Difference> differences = page.there() == null ? List.of() : differences(page, form);
        if (page.there() != null && isSaved(draft, form, page.there().revision(), differences, account)) {
            return Optional.empty();
        }
        return Optional.of(new DraftPage(
                draft.id(),
                draft.storyId(),
                form.text("headline"),
                When.of(draft.changedAt(), clock.instant()),
                draft.opened() == page.form().opened() ? 0 : draft.opened(),
                differences));
    }

    private boolean isSaved(Draft draft, StoryForm form, int latest, List<Difference> differences, Account account) {
        boolean differs = differences.stream().anyMatch(one -> !OF_THE_CHANGE.contains(one.label()));
        return differences.isEmpty() || saved.isSaved(draft, form, latest, differs, account);
    }

    private List<Difference> differences(StoryPage page, StoryForm draft) {
        List<Difference> differences = new ArrayList<>();
        Map<String, List<Choice>> drafted = isListed(page, draft) ? Map.of() : choices.chosenConcepts(draft);
        for (Field field : StoryFields.ALL) {
            String name = field.name();
            List<Piece> pieces = field.isChoice()
                    ? choices(
                            Stream.of(page.choices(), drafted)
                                    .flatMap(all -> all.getOrDefault(name, List.of()).stream())
                                    .toList(),
                            page.form().chosen(name),
                            draft.chosen(name))
                    : WordDifference.between(page.text(name), draft.text(name));
            if (pieces.stream().anyMatch(piece -> piece.fate() != Fate.KEPT)) {
                differences.add(new Difference(
                        field.label(),
                        pieces.stream().map(DraftPages::shortened).toList()));
            }
        }
        return differences;
    }

    /** Whether the page knows all that a draft chose by its name. */
    private static boolean isListed(StoryPage page, StoryForm draft) {
        Set<String> listed = page.choices().values().stream()
                .flatMap(List::stream)
                .map(Choice::value)
                .collect(Collectors.toSet());
        return FormText.conceptIds(draft).stream().map(UUID::toString).allMatch(listed::contains);
    }

    private static List<Piece> choices(List<Choice> known, List<String> saved, List<String> drafted) {
        Set<String> seen = new HashSet<>();
        return known.stream()
                .filter(choice -> seen.add(choice.value()))
                .flatMap(choice -> {
                    boolean was = saved.contains(choice.value());
                    boolean is = drafted.contains(choice.value());
                    return was == is
                            ? Stream.empty()
                            : Stream.of(new Piece(was ? Fate.REMOVED : Fate.ADDED, choice.label() + " "));
                })
                .toList();
    }

    /** Of what is the same, as much as shows where one is. */
    private static Piece shortened(Piece piece) {
        String text = piece.text();
        return piece.fate() != Fate.KEPT || text.length() <= LONGEST
                ? piece
                : new Piece(Fate.KEPT, text.substring(0, CONTEXT) + " … " + text.substring(text.length() - CONTEXT));
    }
}

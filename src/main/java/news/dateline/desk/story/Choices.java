package news.dateline.desk.story;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Branch;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.desk.InWords;
import news.dateline.desk.form.Choice;
import news.dateline.shared.Languages;
import news.dateline.story.ChangeKind;
import news.dateline.story.ConceptUses;
import news.dateline.story.Storylines;
import org.springframework.stereotype.Component;

/** What a story can be given to be about. */
@Component
class Choices {

    /** A list that is longer than this nobody reads; what it lacks is found by name. */
    private static final int MOST = 200;

    /** Of no concept, as SQL knows no empty list. */
    private static final Set<UUID> NONE = Set.of(new UUID(0, 0));

    /** Of so many stories the concepts are counted. */
    private static final int LATEST = 2_000;

    private final Concepts concepts;
    private final ConceptUses uses;
    private final Storylines storylines;
    private final PictureChoices pictures;

    Choices(Concepts concepts, ConceptUses uses, Storylines storylines, PictureChoices pictures) {
        this.concepts = concepts;
        this.uses = uses;
        this.storylines = storylines;
        this.pictures = pictures;
    }

    /** By the name of the field, with what a form chose. */
    Map<String, List<Choice>> in(StoryForm form) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        choices.put("language", languages(form.text("language")));
        Set<UUID> chosen = FormText.conceptIds(form);
        choices.putAll(concepts(form, uses.oftenOr(chosen.isEmpty() ? NONE : chosen, LATEST, MOST)));
        choices.put("changeKind", changes(form.text("changeKind")));
        choices.put("storyline", storylines(form.text("storyline")));
        choices.put("picture", pictures.in(form));
        return choices;
    }

    /** Only the concepts that a form chose, with what stands above them in their trees. */
    Map<String, List<Choice>> chosenConcepts(StoryForm form) {
        Set<UUID> chosen = FormText.conceptIds(form);
        return concepts(form, chosen.isEmpty() ? Set.of() : concepts.widened(chosen));
    }

    /** @param listed with all that stands above it, as nothing has a place in a tree without */
    private Map<String, List<Choice>> concepts(StoryForm form, Set<UUID> listed) {
        Map<Kind, List<Branch>> known = listed.isEmpty() ? Map.of() : concepts.byKind(listed, "en");
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        FormText.concepts(form)
                .forEach((field, chosen) ->
                        choices.put(field, choices(known.getOrDefault(Kind.ofPlural(field), List.of()), chosen)));
        return choices;
    }

    private static List<Choice> choices(List<Branch> known, List<String> chosen) {
        Set<String> ids = new HashSet<>(chosen);
        return known.stream()
                .map(branch -> choice(
                        branch.concept().id().toString(), branch.concept().name(), branch.depth(), ids))
                .toList();
    }

    private List<Choice> storylines(String chosen) {
        Stream<Choice> known = storylines.findAllByOrderByTitle().stream()
                .map(line -> choice(line.id().toString(), line.title(), 0, Set.of(chosen)));
        return Stream.concat(Stream.of(choice("", "None", 0, Set.of(chosen))), known)
                .toList();
    }

    private static List<Choice> changes(String chosen) {
        Set<String> one = Set.of(chosen);
        return List.of(
                choice("", "Choose", 0, one),
                choice(ChangeKind.TYPO.name(), "Typo: readers need not be told", 0, one),
                choice(ChangeKind.UPDATE.name(), "Update: something new", 0, one),
                choice(ChangeKind.CORRECTION.name(), "Correction: something was wrong", 0, one));
    }

    private static List<Choice> languages(String chosen) {
        return Languages.ALL.stream()
                .map(tag -> choice(tag, InWords.language(tag), 0, Set.of(chosen)))
                .toList();
    }

    private static Choice choice(String value, String label, int depth, Set<String> chosen) {
        return new Choice(value, label, depth, chosen.contains(value));
    }
}

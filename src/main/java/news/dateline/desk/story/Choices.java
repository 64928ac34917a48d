package news.dateline.desk.story;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.concept.Branch;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.desk.InWords;
import news.dateline.desk.story.StoryPage.Choice;
import news.dateline.shared.Languages;
import news.dateline.story.ChangeKind;
import news.dateline.story.Storylines;
import org.springframework.stereotype.Component;

/** What a story can be given to be about. */
@Component
class Choices {

    private final Concepts concepts;
    private final Storylines storylines;
    private final PictureChoices pictures;

    Choices(Concepts concepts, Storylines storylines, PictureChoices pictures) {
        this.concepts = concepts;
        this.storylines = storylines;
        this.pictures = pictures;
    }

    /** By the name of the field, with what a form chose. */
    Map<String, List<Choice>> in(StoryForm form) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        choices.put("language", languages(form.text("language")));
        Map<Kind, List<Branch>> known = concepts.byKind("en");
        FormText.concepts(form)
                .forEach((field, chosen) ->
                        choices.put(field, concepts(known.getOrDefault(Kind.ofPlural(field), List.of()), chosen)));
        choices.put("changeKind", changes(form.text("changeKind")));
        choices.put("storyline", storylines(form.text("storyline")));
        choices.put("picture", pictures.with(form.text("picture")));
        return choices;
    }

    private static List<Choice> concepts(List<Branch> known, List<String> chosen) {
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

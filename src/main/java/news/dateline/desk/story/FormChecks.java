package news.dateline.desk.story;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.shared.Languages;
import news.dateline.story.Storylines;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** Whether a form may be saved, or published. */
@Component
class FormChecks {

    static final List<String> LANGUAGES = Languages.ALL;

    private static final String UNKNOWN = "Something that was chosen here does not exist. Choose again.";

    private final Validator validator;
    private final Concepts concepts;
    private final Storylines storylines;

    FormChecks(Validator validator, Concepts concepts, Storylines storylines) {
        this.validator = validator;
        this.concepts = concepts;
        this.storylines = storylines;
    }

    void check(StoryForm form, Step step, Errors errors) {
        validator.validate(form, errors);
        require(
                form.sourceLink().isEmpty() || isWebAddress(form.sourceLink()),
                errors,
                "sourceLink",
                "Write a whole address that begins with https:// or http://, or leave it empty.");
        require(
                ZoneId.getAvailableZoneIds().contains(form.zone()),
                errors,
                "zone",
                "There is no such time zone. Write one such as Asia/Almaty.");
        require(LANGUAGES.contains(form.language()), errors, "language", "Choose one of the languages.");
        Map<UUID, Kind> kinds = kinds(FormText.conceptIds(form));
        checkChoices(form, kinds, errors);
        if (step == Step.PUBLISH) {
            FormText.text(form, List.of())
                    .missing(Set.copyOf(kinds.values()))
                    .forEach(missing -> Missing.tell(missing, errors));
        }
    }

    private void checkChoices(StoryForm form, Map<UUID, Kind> kinds, Errors errors) {
        FormText.choices(form)
                .forEach((field, ids) -> require(
                        ids.stream()
                                .allMatch(id -> FormText.id(id)
                                        .map(kinds::get)
                                        .filter(k -> k.plural().equals(field))
                                        .isPresent()),
                        errors,
                        field,
                        UNKNOWN));
        require(
                form.storyline().isEmpty()
                        || FormText.id(form.storyline())
                                .flatMap(storylines::findById)
                                .isPresent(),
                errors,
                "storyline",
                UNKNOWN);
    }

    /** Of which kind some concepts are; what is no concept has none. */
    Map<UUID, Kind> kinds(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : concepts.links(ids, "en").stream().collect(Collectors.toMap(ConceptLink::id, ConceptLink::kind));
    }

    private static void require(boolean fine, Errors errors, String field, String message) {
        if (!fine) {
            errors.rejectValue(field, "wrong", message);
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

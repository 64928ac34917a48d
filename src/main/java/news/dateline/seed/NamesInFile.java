package news.dateline.seed;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import news.dateline.concept.Concept;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The spellings of a concept by language, as the files of the seed have them: the first of each is preferred. */
record NamesInFile(Map<String, List<Spelled>> byLanguage) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    NamesInFile {}

    /** A spelling alone, or one with the time in which it was used. */
    record Spelled(
            String name,
            @Nullable PartialDate from,
            @Nullable PartialDate until) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Spelled {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Spelled always(String name) {
            return new Spelled(name, null, null);
        }
    }

    String english() {
        return byLanguage.getOrDefault("en", List.of()).get(0).name();
    }

    void nameAll(Concept concept) {
        byLanguage.forEach((language, spellings) -> spellings.forEach(
                spelling -> concept.addName(spelling.name(), language, spelling.from(), spelling.until())));
    }
}

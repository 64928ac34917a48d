package news.dateline.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which withdrawn stories are meant, by what their readers were told on lists, never by the words of their texts. What
 * is empty or null does not narrow.
 *
 * @param about a story has to be about one of each of these, or about something below it
 * @param storylines of which it was in one
 * @param languages of which it has one
 * @param from the first day in their addresses
 * @param to the last one
 */
public record WithdrawnFilter(
        Collection<Set<UUID>> about,
        Set<UUID> storylines,
        Set<String> languages,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final String ABOUT = """
            and exists (
                select 1 from revision_concept left join concept_ancestor using (concept_id)
                where revision_id = public_revision_id and (concept_id in (:about%1$d) or ancestor_id in (:about%1$d)))
            """;

    private static final Map<String, String> CONDITIONS = Map.of(
            "storylines", "and storyline_id in (:storylines) ",
            "languages", "and language in (:languages) ",
            "from", "and url_date >= :from ",
            "to", "and url_date <= :to ");

    /** All in a language. */
    public static WithdrawnFilter in(String language) {
        return new WithdrawnFilter(List.of(), Set.of(), Set.of(language), null, null);
    }

    /** Of those, the ones about a concept or about anything below it. */
    public WithdrawnFilter about(UUID concept) {
        return new WithdrawnFilter(List.of(Set.of(concept)), storylines, languages, from, to);
    }

    /** Of those, the ones in a storyline. */
    public WithdrawnFilter inStoryline(UUID storyline) {
        return new WithdrawnFilter(about, Set.of(storyline), languages, from, to);
    }

    /** In SQL, with the names of {@link #parameters()}. */
    String condition() {
        StringBuilder all = new StringBuilder();
        for (int number = 0; number < about.size(); number++) {
            all.append(ABOUT.formatted(number));
        }
        parameters().keySet().forEach(name -> all.append(CONDITIONS.getOrDefault(name, "")));
        return all.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new TreeMap<>();
        List<Set<UUID>> sets = List.copyOf(about);
        for (int number = 0; number < sets.size(); number++) {
            given.put("about" + number, sets.get(number));
        }
        if (!storylines.isEmpty()) {
            given.put("storylines", storylines);
        }
        if (!languages.isEmpty()) {
            given.put("languages", languages);
        }
        if (from != null) {
            given.put("from", from);
        }
        if (to != null) {
            given.put("to", to);
        }
        return given;
    }
}

package news.dateline.concept.names;

import java.util.List;

/**
 * What a text names.
 *
 * @param occurrences the known names in the order of the text; not sure where one may be part of another's name
 * @param strangers what is written like a name and is none that is known, in the order of the text
 */
public record Reading(List<Occurrence> occurrences, List<Stranger> strangers) {

    /** The one that a known name may be only a part of; empty where it stands by itself. */
    public String around(Occurrence occurrence) {
        return strangers.stream()
                .filter(stranger -> stranger.places().stream()
                        .anyMatch(place -> place.start() <= occurrence.start() && occurrence.end() <= place.end()))
                .map(Stranger::name)
                .findFirst()
                .orElse("");
    }
}

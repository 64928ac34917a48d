package news.dateline.desk.names;

import java.util.List;

/**
 * What a text names and is about.
 *
 * @param unknown the first of them
 * @param unknownToo the others
 * @param there the names of what the story is tagged with already and the text names as well
 */
public record Proposals(
        List<Group> groups,
        List<Ambiguity> ambiguities,
        List<UnknownName> unknown,
        List<String> unknownToo,
        List<String> there) {

    public boolean isEmpty() {
        return groups.isEmpty() && ambiguities.isEmpty() && unknown.isEmpty();
    }

    public boolean offersAny() {
        return !groups.isEmpty() || !ambiguities.isEmpty();
    }
}

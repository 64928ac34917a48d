package news.dateline.desk.names;

import java.util.List;

/** A name that several concepts have, with each that may be meant; the one that is chosen beforehand is ticked. */
public record Ambiguity(String name, Excerpt excerpt, List<Proposal> choices) {

    public boolean hasChoice() {
        return choices.stream().anyMatch(Proposal::ticked);
    }
}

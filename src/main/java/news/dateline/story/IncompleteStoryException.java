package news.dateline.story;

import java.util.Set;

/** A story lacks something that readers need. Nothing was published. */
public class IncompleteStoryException extends RuntimeException {

    private final transient Set<Requirement> missing;

    IncompleteStoryException(Set<Requirement> missing) {
        super("The story cannot be published without " + missing);
        this.missing = Set.copyOf(missing);
    }

    public Set<Requirement> missing() {
        return missing;
    }
}

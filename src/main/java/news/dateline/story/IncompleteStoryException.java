package news.dateline.story;

import java.util.Set;

/** A story lacks something that readers need. Nothing was published. */
public class IncompleteStoryException extends RuntimeException {

    IncompleteStoryException(Set<Requirement> missing) {
        super("The story cannot be published without " + missing);
    }
}

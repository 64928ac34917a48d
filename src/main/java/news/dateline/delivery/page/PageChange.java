package news.dateline.delivery.page;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * Something that kept pages were made from is different now.
 *
 * @param parts stories, concepts and storylines; empty for whatever there is
 * @param takenBack whether readers must not see it any longer: not even until pages are made anew
 */
public record PageChange(Set<UUID> parts, boolean takenBack) {

    public static final PageChange OF_ALL = new PageChange(Set.of(), false);
    public static final PageChange ALL_TAKEN_BACK = new PageChange(Set.of(), true);

    /** Whether it may show on any page. */
    boolean isOfAll() {
        return parts.isEmpty();
    }

    /** Whether it concerns a page that was made from these. */
    boolean concerns(Set<UUID> page) {
        return isOfAll() || !Collections.disjoint(page, parts);
    }
}

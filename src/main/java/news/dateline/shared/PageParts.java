package news.dateline.shared;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page that a thread is making was made from, noted where it is read, so that a kept page is made anew when
 * any of it changes. Where no page is being kept, nothing is noted.
 */
public final class PageParts implements AutoCloseable {

    /** Stands for whatever is published: pages that list all stories are made from it. */
    public static final UUID NEWS = new UUID(0, 0);

    private static final ThreadLocal<@Nullable PageParts> OF_THIS_THREAD = new ThreadLocal<>();

    private final Set<UUID> ids = new HashSet<>();
    private boolean hasSubject;

    private PageParts() {}

    /** Notes what this thread reads until it is closed. */
    public static PageParts collect() {
        PageParts parts = new PageParts();
        OF_THIS_THREAD.set(parts);
        return parts;
    }

    /**
     * The page is about this story, concept or storyline: of what is published, only what has to do with it, or with
     * what is shown besides, concerns the page.
     */
    public static void about(UUID subject) {
        PageParts parts = OF_THIS_THREAD.get();
        if (parts != null) {
            parts.hasSubject = true;
            parts.ids.add(subject);
        }
    }

    /** The page shows something of this story. */
    public static void shows(UUID story) {
        PageParts parts = OF_THIS_THREAD.get();
        if (parts != null) {
            parts.ids.add(story);
        }
    }

    /** A page that did not say what it is about is taken to be about all {@link #NEWS}. */
    public Set<UUID> ids() {
        if (!hasSubject) {
            ids.add(NEWS);
        }
        return Set.copyOf(ids);
    }

    @Override
    public void close() {
        OF_THIS_THREAD.remove();
    }
}

package news.dateline.story;

import java.time.LocalDate;

/** Finds a slug for a story that no other story of that day has. */
@FunctionalInterface
interface FreeSlug {

    String slugFor(LocalDate day, String headline);
}

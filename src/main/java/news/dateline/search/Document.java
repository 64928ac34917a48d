package news.dateline.search;

import java.util.UUID;

/** A row that an index has an entry for: for readers or for the desk, which never share one. */
sealed interface Document permits SearchDocument, DeskDocument {

    UUID storyId();

    void fileUnder(Filing filing);
}

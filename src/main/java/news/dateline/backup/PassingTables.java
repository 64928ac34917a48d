package news.dateline.backup;

import java.util.Set;

/** What stays out of a backup, since it is worth nothing elsewhere or later. */
final class PassingTables {

    static final Set<String> ALL = Set.of(
            // Whoever was signed in signs in again.
            "spring_session",
            "spring_session_attributes",
            // The index is built anew, and by then nobody works on it.
            "hsearch_outbox_event",
            "hsearch_agent",
            "search_index",
            // Who failed to sign in, and from where somebody did.
            "sign_in_lane",
            "known_address",
            // Who has a story open just now.
            "presence",
            // What nodes tell each other.
            "page_change",
            // Counts the transactions of one server.
            "names_changed",
            // The migrations write it where they are run.
            "flyway_schema_history");

    private PassingTables() {}
}

package news.dateline.evidence;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** All that an editor writes of an entry of the ledger; what others said of it are its statements. */
public record EntryText(Stated stated, Scope scope) {

    /**
     * Tells whether somebody changed it since a form was opened. Statements that were added meanwhile do not: the form
     * has nothing of them.
     */
    public String seal() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

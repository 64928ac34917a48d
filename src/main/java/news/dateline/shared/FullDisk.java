package news.dateline.shared;

import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a disk that is full, the portal's or its database's, from whatever else may fail. */
public final class FullDisk {

    /** "disk_full" of PostgreSQL. */
    private static final String STATE = "53100";

    /** What systems say of it; Java has no exception of its own for this. */
    private static final Pattern SAID =
            Pattern.compile("No space left on device|not enough space on the disk|quota exceeded");

    private FullDisk() {}

    /** Whether a failure comes from one. */
    public static boolean isIn(Throwable failure) {
        return Causes.of(failure).anyMatch(FullDisk::isOne);
    }

    private static boolean isOne(Throwable failure) {
        return failure instanceof SQLException refused && STATE.equals(refused.getSQLState())
                || failure instanceof IOException && says(failure.getMessage());
    }

    private static boolean says(@Nullable String message) {
        return message != null && SAID.matcher(message).find();
    }
}

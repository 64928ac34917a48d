package news.dateline.shared;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a disk that is full, the portal's or its database's, from whatever else may fail. */
public final class FullDisk {

    /** "disk_full" of PostgreSQL. */
    private static final String STATE = "53100";

    private static final String SYSTEMS_WORDS = "No space left on device";

    /** What systems say of it; Java has no exception of its own for this. */
    private static final Pattern SAID = Pattern.compile(SYSTEMS_WORDS + "|not enough space on the disk|quota exceeded");

    private FullDisk() {}

    /** For whoever sees before the system does that there will be too little room. */
    public static IOException soon(Path folder) {
        return new FileSystemException(folder.toString(), null, SYSTEMS_WORDS);
    }

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

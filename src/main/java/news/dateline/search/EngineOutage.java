package news.dateline.search;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import news.dateline.shared.Causes;
import org.hibernate.search.util.common.SearchTimeoutException;

/** Tells an engine that cannot be reached, or has no index yet, from one that refuses a query. */
final class EngineOutage {

    private static final Pattern ANSWERS = Pattern.compile("Response: (404|429|5\\d\\d) ");

    private EngineOutage() {}

    static Optional<Throwable> in(Throwable failure) {
        return Causes.of(failure).filter(EngineOutage::isOutage).reduce((outer, inner) -> inner);
    }

    private static boolean isOutage(Throwable failure) {
        return failure instanceof SearchTimeoutException
                || failure instanceof TimeoutException
                || failure instanceof IOException && !isOfFiles(failure)
                || failure.getMessage() != null
                        && ANSWERS.matcher(failure.getMessage()).find();
    }

    /** What is wrong with an index in this process does not pass by itself. */
    private static boolean isOfFiles(Throwable failure) {
        return failure instanceof FileSystemException
                || failure.getClass().getName().startsWith("org.apache.lucene.");
    }
}

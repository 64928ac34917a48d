package news.dateline.account.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a line of the log.
 *
 * @param by the display name of whose account did it; null when nobody's did
 * @param subjectName what the account it is about is called; null for anything else
 */
public record AuditLine(
        UUID id,
        Instant recordedAt,
        @Nullable UUID accountId,
        @Nullable String by,
        Action action,
        @Nullable UUID subjectId,
        @Nullable String subjectName,
        String detail) {}

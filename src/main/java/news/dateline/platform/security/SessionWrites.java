package news.dateline.platform.security;

import jakarta.servlet.DispatcherType;
import java.util.function.Consumer;
import news.dateline.shared.Outage;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * How sessions are read and written. Each answer writes first when its session was last used; one that tells that the
 * database is away, and gives back what somebody wrote, goes out without.
 */
class SessionWrites extends TransactionTemplate {

    SessionWrites(PlatformTransactionManager transactions) {
        super(transactions);
        setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void executeWithoutResult(Consumer<TransactionStatus> write) {
        try {
            super.executeWithoutResult(write);
        } catch (RuntimeException failed) {
            if (!tellsOfFailure() || Outage.in(failed).isEmpty()) {
                throw failed;
            }
        }
    }

    private static boolean tellsOfFailure() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes answered
                && answered.getRequest().getDispatcherType() == DispatcherType.ERROR;
    }
}

package news.dateline.delivery.change;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import news.dateline.delivery.page.KeptPages;
import news.dateline.delivery.page.PageChange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers what a transaction changes of readers' pages. With the transaction it is told to the other nodes; right after
 * it this node's own pages follow, so that whoever published sees it at once.
 */
@Component
class NotedChanges {

    /** To look for more than these one by one in each page takes longer than to make all pages anew. */
    private static final int MOST_PARTS = 2_000;

    private final ChangeRows rows;
    private final KeptPages pages;

    NotedChanges(ChangeRows rows, KeptPages pages) {
        this.rows = rows;
        this.pages = pages;
    }

    void note(Set<UUID> parts, boolean takenBack) {
        ofThisTransaction().add(parts, false, takenBack);
    }

    void noteAll(boolean takenBack) {
        ofThisTransaction().add(Set.of(), true, takenBack);
    }

    private Gathered ofThisTransaction() {
        Gathered gathered = (Gathered) TransactionSynchronizationManager.getResource(this);
        if (gathered == null) {
            gathered = new Gathered();
            TransactionSynchronizationManager.bindResource(this, gathered);
            TransactionSynchronizationManager.registerSynchronization(gathered);
        }
        return gathered;
    }

    private final class Gathered implements TransactionSynchronization {

        private final Set<UUID> parts = new HashSet<>();
        private boolean all;
        private boolean takenBack;

        void add(Set<UUID> more, boolean isAll, boolean isTakenBack) {
            parts.addAll(more);
            all |= isAll || parts.size() > MOST_PARTS;
            takenBack |= isTakenBack;
        }

        private PageChange change() {
            return new PageChange(all ? Set.of() : Set.copyOf(parts), takenBack);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            rows.add(change());
        }

        @Override
        public void afterCommit() {
            pages.heard(change());
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(NotedChanges.this);
        }
    }
}

package news.dateline.account.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import news.dateline.shared.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** The lines of an account, of an action, of both or all: each choice a statement of its own, with an index to it. */
record AuditLines(
        EntityManager entities,
        @Nullable UUID account,
        @Nullable Action action) {

    private static final String LINES = """
            select new news.dateline.account.audit.AuditLine(e.id, e.recordedAt, e.accountId, a.displayName, e.action,
                e.subjectId, s.displayName, e.detail)
            from AuditEntry e left join Account a on a.id = e.accountId left join Account s on s.id = e.subjectId
            where (e.recordedAt, e.id)""";

    List<AuditLine> older(Cursor place, int most) {
        return read("< (:time, :id)", "order by e.recordedAt desc, e.id desc", place, most);
    }

    List<AuditLine> newer(Cursor place, int most) {
        return read("> (:time, :id)", "order by e.recordedAt, e.id", place, most);
    }

    private List<AuditLine> read(String side, String order, Cursor place, int most) {
        String whose = account == null ? "" : " and e.accountId = :account";
        String which = action == null ? "" : " and e.action = :action";
        TypedQuery<AuditLine> query = entities.createQuery(
                        String.join(" ", LINES, side, whose, which, order), AuditLine.class)
                .setParameter("time", place.time())
                .setParameter("id", place.id());
        if (account != null) {
            query.setParameter("account", account);
        }
        if (action != null) {
            query.setParameter("action", action);
        }
        return query.setMaxResults(most).getResultList();
    }
}

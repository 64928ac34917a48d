package news.dateline.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** The statements that change something, as the driver gets them: by Hibernate or around it. */
public class Writes implements QueryExecutionListener {

    private static final String WRITE = "(?is)\\s*(insert|update|delete|merge|truncate)\\b.*"
            + "|\\s*with\\b.*\\b(insert into|update|delete from)\\b.*"
            + "|.*\\b(nextval|setval)\\s*\\(.*";

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (isOfARequest()) {
            queries.stream()
                    .map(QueryInfo::getQuery)
                    .filter(sql -> sql.matches(WRITE))
                    .forEach(seen::add);
        }
    }

    /** Jobs in the background write when they will. */
    private static boolean isOfARequest() {
        String thread = Thread.currentThread().getName();
        return thread.contains("exec-") || thread.startsWith("tomcat-handler");
    }

    public void forget() {
        seen.clear();
    }

    public List<String> seen() {
        return List.copyOf(seen);
    }
}

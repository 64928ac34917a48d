package news.dateline.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The SQL statements that pages cost; those of threads that look after the index are left out. */
public class Statements implements StatementInspector {

    private static final List<String> IN_THE_BACKGROUND = List.of("Hibernate Search", "search-watch", "search-filling");

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        String thread = Thread.currentThread().getName();
        if (IN_THE_BACKGROUND.stream().noneMatch(thread::startsWith)) {
            seen.add(sql);
        }
        return sql;
    }

    public void forget() {
        seen.clear();
    }

    public List<String> seen() {
        return List.copyOf(seen);
    }
}

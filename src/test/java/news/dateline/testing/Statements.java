package news.dateline.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The SQL statements that pages cost; those of Hibernate Search's own threads are left out. */
public class Statements implements StatementInspector {

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        if (!Thread.currentThread().getName().startsWith("Hibernate Search")) {
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

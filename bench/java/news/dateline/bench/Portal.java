package news.dateline.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import news.dateline.DatelineApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole portal in this process, on a data folder of its own, with its usual settings. */
public final class Portal implements AutoCloseable {

    public static final String PASSWORD = "a horse on the steppe";

    private final Path folder;
    private ConfigurableApplicationContext running;

    public Portal(Path folder) {
        this.folder = folder;
        this.running = start();
    }

    public <T> T get(Class<T> type) {
        return running.getBean(type);
    }

    public int port() {
        return ((WebServerApplicationContext) running).getWebServer().getPort();
    }

    /** Of the embedded database's superuser, who has the same password; with none of the portal's limits of time. */
    public Connection connect() throws SQLException {
        HikariDataSource pool = get(DataSource.class).unwrap(HikariDataSource.class);
        return DriverManager.getConnection(pool.getJdbcUrl(), "postgres", pool.getPassword());
    }

    public void restart() {
        running.close();
        running = start();
    }

    /** Filled anew in the background. */
    public void restartWithNewIndex() throws IOException {
        running.close();
        FileSystemUtils.deleteRecursively(folder.resolve("index"));
        running = start();
    }

    @Override
    public void close() {
        running.close();
    }

    private ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplication(DatelineApplication.class);
        application.setDefaultProperties(Map.of("logging.level.root", "warn"));
        return application.run(
                "--server.port=0",
                // What is measured is how pages are made.
                "--dateline.delivery.kept-pages=0",
                // All readers come from one address.
                "--dateline.limits.pages=1000000",
                "--dateline.data-dir=" + folder.toAbsolutePath(),
                "--dateline.admin.password=" + PASSWORD);
    }
}

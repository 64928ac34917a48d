package news.dateline.platform.database;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Takes the data folder before Spring makes anything that could touch what lies in it, such as the search index, and
 * gives it back last of all. Meanwhile PostgreSQL starts on it, unless another is named.
 */
@Component
final class DataFolderClaim implements BeanFactoryPostProcessor, EnvironmentAware, Closeable {

    private @Nullable Environment environment;
    private @Nullable DataFolderLock lock;
    private @Nullable StartingDatabase database;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        DataFolder folder = Binder.get(environment)
                .bindOrCreate("dateline", DataSettings.class)
                .folder();
        lock = DataFolderLock.take(folder);
        if (NoDatabaseNamed.in(environment)) {
            database = new StartingDatabase(folder);
        }
    }

    EmbeddedDatabase database() throws IOException {
        if (database == null) {
            throw new IllegalStateException("Another database is named");
        }
        return database.await();
    }

    @Override
    public void close() throws IOException {
        try {
            if (database != null) {
                database.close();
            }
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}

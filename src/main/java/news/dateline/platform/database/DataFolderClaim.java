package news.dateline.platform.database;

import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Takes the data folder before Spring makes anything that could touch what lies in it, such as the search index, and
 * gives it back last of all. {@link DatabaseWhileStarting} may have taken it already.
 */
@Component
final class DataFolderClaim implements BeanFactoryPostProcessor, EnvironmentAware, Closeable {

    private @Nullable Environment environment;
    private @Nullable ClaimedFolder claimed;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        claimed = beans.getSingleton(ClaimedFolder.BEAN) instanceof ClaimedFolder taken
                ? taken
                : ClaimedFolder.take(Objects.requireNonNull(environment));
    }

    EmbeddedDatabase database() throws IOException {
        return Objects.requireNonNull(claimed).database();
    }

    @Override
    public void close() throws IOException {
        if (claimed != null) {
            claimed.close();
        }
    }
}

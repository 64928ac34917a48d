package news.dateline.search;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    Engine searchEngine(
            SearchSettings settings, @Value("${dateline.data-dir}") Path data, SharedRecord shared, Clock clock) {
        IndexFolder folder = new IndexFolder(data.resolve("index"));
        if (StringUtils.hasText(settings.hosts())) {
            OpenSearchHosts hosts = OpenSearchHosts.of(settings);
            // From now on changes pass by it.
            folder.markUnfilled();
            return new OpenSearchEngine(hosts, shared);
        }
        folder.clearUnlessUsable();
        return new LuceneEngine(folder, new FolderRecord(folder, clock));
    }

    @Bean
    HibernatePropertiesCustomizer engineForHibernateSearch(Engine engine) {
        return engine::configure;
    }

    @Bean
    static EntityManagerFactoryDependsOnPostProcessor engineBeforeHibernateSearch() {
        return new EntityManagerFactoryDependsOnPostProcessor("searchEngine");
    }
}

package news.dateline.search;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    IndexFolder indexFolder(@Value("${spring.jpa.properties.hibernate.search.backend.directory.root}") Path root) {
        IndexFolder folder = new IndexFolder(root);
        folder.clearUnlessUsable();
        return folder;
    }

    @Bean
    static EntityManagerFactoryDependsOnPostProcessor indexFolderBeforeHibernateSearch() {
        return new EntityManagerFactoryDependsOnPostProcessor("indexFolder");
    }
}

package news.dateline.feed.sitemap;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SitemapConfiguration {

    @Bean
    SitemapLimits sitemapLimits() {
        return new SitemapLimits(50_000, 10_000);
    }
}

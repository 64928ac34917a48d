package news.dateline.delivery;

import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Style sheets, the icon and what is on every page for readers. Their addresses hold a fingerprint of what is in them, so that whoever has one never asks
 * for it again.
 */
@Component("assets")
public class Assets implements WebMvcConfigurer, SmartInitializingSingleton {

    static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ObjectProvider<ResourceUrlProvider> urls;
    private final ApplicationContext context;

    Assets(ObjectProvider<ResourceUrlProvider> urls, ApplicationContext context) {
        this.urls = urls;
        this.context = context;
    }

    /** The first page may be asked for before the context says that it is complete, which the addresses wait for. */
    @Override
    public void afterSingletonsInstantiated() {
        urls.ifAvailable(provider -> provider.onApplicationEvent(new ContextRefreshedEvent(context)));
    }

    /** The address of a file, with its fingerprint. */
    public String path(String file) {
        return Objects.requireNonNull(urls.getObject().getForLookupPath(file), file);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/css/**")
                .addResourceLocations("classpath:/static/css/")
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new StyleSheets())
                .addResolver(new PathResourceResolver());
        named(registry.addResourceHandler("/favicon*.svg").addResourceLocations("classpath:/static/"));
        named(registry.addResourceHandler("/js/masthead*.js").addResourceLocations("classpath:/static/js/"));
    }

    private static void named(ResourceHandlerRegistration files) {
        files.setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new PathResourceResolver());
    }
}

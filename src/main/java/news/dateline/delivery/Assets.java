package news.dateline.delivery;

import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Style sheets and the icon. Their addresses hold a fingerprint of what is in them, so that whoever has one never asks
 * for it again.
 */
@Component("assets")
public class Assets implements WebMvcConfigurer {

    static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ObjectProvider<ResourceUrlProvider> urls;

    Assets(ObjectProvider<ResourceUrlProvider> urls) {
        this.urls = urls;
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
        registry.addResourceHandler("/favicon*.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new PathResourceResolver());
    }
}

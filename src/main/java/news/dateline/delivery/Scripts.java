package news.dateline.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceChainRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * ES modules: those of the desk, and a few of readers' pages. They import each other by name, so a fingerprint in the
 * address of one would say nothing of what it imports; browsers keep them and ask each time whether they are still the same. The libraries of the editor
 * change with a release only, all under one fingerprint, and are kept for good.
 */
@Configuration(proxyBeanMethods = false)
class Scripts implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        LibraryModules libraries = new LibraryModules();
        registry.addResourceHandler("/js/lib/**")
                .setCacheControl(Assets.FOR_EVER)
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(libraries);
        own(registry, "/js/editor/*", "classpath:/static/js/editor/").addTransformer(libraries);
        own(registry, "/js/**", "classpath:/static/js/");
    }

    private static ResourceChainRegistration own(ResourceHandlerRegistry registry, String pattern, String folder) {
        return registry.addResourceHandler(pattern)
                .addResourceLocations(folder)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate())
                // Builds give all files the same time.
                .setUseLastModified(false)
                .setEtagGenerator(Scripts::tag)
                .resourceChain(true);
    }

    private static String tag(Resource script) {
        try {
            return DigestUtils.md5DigestAsHex(script.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

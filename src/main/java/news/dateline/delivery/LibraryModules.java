package news.dateline.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Serves the libraries in a folder named after all of them, and tells our own modules where that is. */
class LibraryModules implements ResourceResolver, ResourceTransformer {

    private static final Pattern ADDRESS = Pattern.compile("([0-9a-f]{32})/([a-z0-9-]+)\\.js");

    private final Libraries libraries = new Libraries();

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches() || !address.group(1).equals(libraries.fingerprint())) {
            return null;
        }
        byte[] text = libraries.module(address.group(2));
        return text == null ? null : new Module(text, path);
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return null;
    }

    @Override
    public Resource transform(HttpServletRequest request, Resource module, ResourceTransformerChain chain)
            throws IOException {
        Resource transformed = chain.transform(request, module);
        String text = Libraries.withAddresses(
                transformed.getContentAsString(StandardCharsets.UTF_8), "../lib/" + libraries.fingerprint() + "/");
        return new TransformedResource(transformed, text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Module extends ByteArrayResource {

        private final String path;

        Module(byte[] text, String path) {
            // Resources of one description count as the same one.
            super(text, path);
            this.path = path;
        }

        @Override
        public String getFilename() {
            return path.substring(path.indexOf('/') + 1);
        }
    }
}

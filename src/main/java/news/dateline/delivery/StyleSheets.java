package news.dateline.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Serves a style sheet with those it imports in it, so that a page of many parts asks for one file. */
class StyleSheets implements ResourceResolver {

    private final Map<String, Resource> whole = new ConcurrentHashMap<>();

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource sheet = chain.resolveResource(request, path, locations);
        return sheet == null ? null : whole.computeIfAbsent(path, name -> whole(sheet));
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    private static Resource whole(Resource sheet) {
        try {
            byte[] text = StyleSheet.text(sheet).getBytes(StandardCharsets.UTF_8);
            return new Sheet(text, sheet.getFilename(), sheet.lastModified());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Sheet extends ByteArrayResource {

        private final @Nullable String name;
        private final long changed;

        Sheet(byte[] bytes, @Nullable String name, long changed) {
            // Resources of one description count as the same one.
            super(bytes, String.valueOf(name));
            this.name = name;
            this.changed = changed;
        }

        @Override
        public @Nullable String getFilename() {
            return name;
        }

        @Override
        public long lastModified() {
            return changed;
        }
    }
}

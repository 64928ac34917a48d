package news.dateline.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Serves a style sheet with those it imports in it, so that a page of many parts asks for one file. */
class StyleSheets implements ResourceResolver {

    private static final Pattern IMPORT = Pattern.compile("^@import \"([a-z-]+\\.css)\";$", Pattern.MULTILINE);

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
            long changed = sheet.lastModified();
            String text =
                    IMPORT.matcher(text(sheet)).replaceAll(part -> Matcher.quoteReplacement(imported(sheet, part)));
            return new Sheet(text.getBytes(StandardCharsets.UTF_8), sheet.getFilename(), changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String imported(Resource sheet, MatchResult part) {
        try {
            return text(sheet.createRelative(part.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
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

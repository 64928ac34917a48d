package news.dateline.seed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import news.dateline.concept.Kind;
import org.jspecify.annotations.Nullable;

/** Fixed keys: everything in the seed has the same one in every database. */
final class SeedIds {

    private SeedIds() {}

    /** @param reference {@code kind/slug} */
    static UUID concept(String reference) {
        return named("concept:" + reference);
    }

    static UUID concept(Kind kind, String slug) {
        return concept(kind.name().toLowerCase(java.util.Locale.ROOT) + "/" + slug);
    }

    static @Nullable UUID conceptOrNone(Kind kind, @Nullable String slug) {
        return slug == null ? null : concept(kind, slug);
    }

    static @Nullable UUID conceptOrNone(@Nullable String reference) {
        return reference == null ? null : concept(reference);
    }

    static List<UUID> concepts(Kind kind, List<String> slugs) {
        return slugs.stream().map(slug -> concept(kind, slug)).toList();
    }

    static UUID entry(String slug) {
        return named("entry:" + slug);
    }

    static UUID story(String slug) {
        return named("story:" + slug);
    }

    static UUID storyline(String slug) {
        return named("storyline:" + slug);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("dateline.news/" + name).getBytes(StandardCharsets.UTF_8));
    }
}

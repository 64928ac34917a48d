package news.dateline.edition;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.shared.StartRefusedException;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes an edition of a running portal.
 *
 * @param site the address that readers use
 * @param limit the most bytes it may have
 */
record EditionMaking(Portal portal, URI site, Scope scope, long limit, Instant asOf) {

    private static final String DESCRIPTION = "edition.json";
    /** For the first page, the description and what goes with them. */
    private static final long RESERVE = 48 * 1024;

    /** What came of it. */
    record Made(long pages, int files, long bytes, List<Address> leftOut) {}

    /** @param target that is not there, or is empty; in the end it holds the whole edition, or is as it was */
    Made make(Path target) throws IOException {
        refuseFull(target);
        Path parent = target.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path unfinished = Files.createTempDirectory(parent, target.getFileName() + ".unfinished-");
        try {
            Made made = fill(new EditionFolder(unfinished));
            Files.deleteIfExists(target);
            Files.move(unfinished, target);
            return made;
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private static void refuseFull(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        try (var files = Files.newDirectoryStream(target)) {
            if (!files.iterator().hasNext()) {
                return;
            }
        }
        throw new StartRefusedException(
                "%s is there already, and is not empty.".formatted(target), "Name another folder.");
    }

    private Made fill(EditionFolder folder) throws IOException {
        EditionWords words = new EditionWords();
        PageDress dress = new PageDress(words, asOf, site);
        Gathering gathering = new Gathering(portal, site, scope, folder, dress, limit - RESERVE);
        List<Address> leftOut = gathering.gather();
        if (scope.storyline() != null
                && leftOut.isEmpty()
                && gathering.kept().keySet().stream().noneMatch(address -> address.is(Kind.STORYLINE))) {
            throw new NoStorylineException(scope.storyline());
        }
        gathering.connect();
        if (!folder.has(PageDress.OWN_STYLE)) {
            folder.write(PageDress.OWN_STYLE, PageDress.own());
        }
        new Cover(words, folder, gathering, site, scope, asOf).write(leftOut, limit, dress.style());
        folder.write(DESCRIPTION, description(gathering.pages(), leftOut));
        folder.writeManifest();
        return new Made(gathering.pages(), folder.files() + 1, folder.bytes(), leftOut);
    }

    private byte[] description(long pages, List<Address> leftOut) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("site", site.toString());
        description.put("storyline", scope.storyline());
        description.put("asOf", asOf.toString());
        description.put("pages", pages);
        description.put("limitBytes", limit);
        description.put("leftOutPages", leftOut.size());
        description.put(
                "leftOut",
                leftOut.stream()
                        .limit(500)
                        .map(address -> site + address.toString())
                        .toList());
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(description);
    }
}

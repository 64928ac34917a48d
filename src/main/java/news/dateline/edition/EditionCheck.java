package news.dateline.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.shared.Sha256;
import news.dateline.shared.StartRefusedException;

/** Compares an edition with its manifest. */
record EditionCheck(Path root) {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *]([^/\\\\].*)");

    /** What is wrong with it, file by file. */
    List<String> complaints() throws IOException {
        List<String> complaints = new ArrayList<>();
        Set<String> named = new HashSet<>(Set.of(EditionFolder.MANIFEST));
        for (String line : manifest()) {
            Matcher read = LINE.matcher(line);
            if (!read.matches() || !root.resolve(read.group(2)).normalize().startsWith(root)) {
                complaints.add("not a line of a manifest: " + line);
                continue;
            }
            named.add(read.group(2));
            Path file = root.resolve(read.group(2));
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                complaints.add("missing: " + read.group(2));
            } else if (!Sha256.of(Files.readAllBytes(file)).equals(read.group(1))) {
                complaints.add("changed: " + read.group(2));
            }
        }
        files().filter(name -> !named.contains(name))
                .map(name -> "added: " + name)
                .forEach(complaints::add);
        return complaints;
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all
                    .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private List<String> manifest() throws IOException {
        Path file = root.resolve(EditionFolder.MANIFEST);
        if (!Files.isRegularFile(file)) {
            throw new StartRefusedException(
                    "%s is no edition: there is no %s in it.".formatted(root, EditionFolder.MANIFEST),
                    "Name the folder that has the file.");
        }
        return Files.readAllLines(file);
    }
}

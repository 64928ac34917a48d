package news.dateline.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.shared.Sha256;

/** The files of an edition while it is made. */
final class EditionFolder {

    static final String MANIFEST = "manifest.sha256";

    /** What a line of the manifest takes besides the name. */
    private static final int OF_A_LINE = 67;

    private final Path root;
    private final Map<String, Long> sizes = new TreeMap<>();

    EditionFolder(Path root) {
        this.root = root;
    }

    void write(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        sizes.put(name, (long) content.length);
    }

    byte[] read(String name) throws IOException {
        return Files.readAllBytes(root.resolve(name));
    }

    boolean has(String name) {
        return sizes.containsKey(name);
    }

    int files() {
        return sizes.size();
    }

    /** Of all files, with the manifest that there is to be. */
    long bytes() {
        return sizes.entrySet().stream()
                .mapToLong(file -> file.getValue() + withLine(file.getKey()))
                .sum();
    }

    /** What a file of this name takes more than its content. */
    static long withLine(String name) {
        return OF_A_LINE + name.length();
    }

    /** As {@code sha256sum -c} reads it. */
    void writeManifest() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : sizes.keySet()) {
            lines.append(Sha256.of(read(name))).append("  ").append(name).append('\n');
        }
        Files.writeString(root.resolve(MANIFEST), lines);
    }
}

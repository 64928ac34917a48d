package news.dateline.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import news.dateline.shared.Sha256;

/** The parts of a backup, to be changed by somebody who can write a whole zip file again. */
final class Damage {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Damage(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    Damage with(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Damage without(String part) {
        parts.remove(part);
        return this;
    }

    Damage inManifest(String words, String others) {
        return with(Manifest.NAME, text(Manifest.NAME).replaceFirst(words, others));
    }

    /** A part with a manifest to match, which only the database can find wrong. */
    Damage withForged(String part, String text) {
        byte[] before = parts.get(part);
        byte[] after = text.getBytes(StandardCharsets.UTF_8);
        parts.put(part, after);
        String rows = "\"rows\" : %d,\\s*\"part\" : \\{\\s*\"name\" : \"%s\"";
        return inManifest(Sha256.of(before), Sha256.of(after))
                .inManifest(
                        "(\"name\" : \"%s\",\\s*\"bytes\" : )%d".formatted(part, before.length), "$1" + after.length)
                .inManifest(
                        rows.formatted(
                                new String(before, StandardCharsets.UTF_8)
                                        .lines()
                                        .count(),
                                part),
                        "\"rows\" : %d, \"part\" : { \"name\" : \"%s\""
                                .formatted(text.lines().count(), part));
    }

    Path writeTo(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return Files.write(file, bytes.toByteArray());
    }
}

package news.dateline.backup;

import news.dateline.shared.StartRefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A manifest as JSON. */
final class ManifestText {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ManifestText() {}

    static byte[] write(Manifest manifest) {
        return JSON.writeValueAsBytes(manifest);
    }

    static Manifest read(byte[] text) {
        try {
            JsonNode tree = JSON.readTree(text);
            int format = tree.path("format").asInt(0);
            if (format != Manifest.FORMAT) {
                throw new StartRefusedException(
                        "The backup has format %d; this Dateline reads format %d.".formatted(format, Manifest.FORMAT),
                        "Use the version of Dateline that made it, or a newer one.");
            }
            return JSON.treeToValue(tree, Manifest.class);
        } catch (JacksonException e) {
            throw new StartRefusedException(
                    "The manifest of the backup cannot be read (%s).".formatted(e.getOriginalMessage()),
                    "Take another backup: this one is damaged.",
                    e);
        }
    }
}

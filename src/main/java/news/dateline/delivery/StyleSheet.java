package news.dateline.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/** The text of a style sheet as browsers get it: what it imports in its place, without comments and indentation. */
final class StyleSheet {

    private static final Pattern IMPORT =
            Pattern.compile("^@import \"(?:([a-z-]+)/)?([a-z-]+\\.css)\";$", Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BETWEEN_LINES = Pattern.compile("\\s*\\R\\s*");

    private StyleSheet() {}

    static String text(Resource sheet) {
        String whole = IMPORT.matcher(read(sheet)).replaceAll(part -> Matcher.quoteReplacement(imported(sheet, part)));
        return BETWEEN_LINES
                .matcher(COMMENT.matcher(whole).replaceAll(""))
                .replaceAll("\n")
                .strip();
    }

    private static String imported(Resource sheet, MatchResult part) {
        try {
            // A folder is a library's.
            return read(
                    part.group(1) == null
                            ? sheet.createRelative(part.group(2))
                            : WebJar.file(part.group(1), "style/" + part.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

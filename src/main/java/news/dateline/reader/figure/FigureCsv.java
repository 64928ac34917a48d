package news.dateline.reader.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.reader.figure.DownloadedEntry.Named;
import news.dateline.reader.figure.DownloadedEntry.Said;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Figures and claims as a table (RFC 4180) with a row for each statement. */
final class FigureCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "address",
                    "kind",
                    "what",
                    "value",
                    "qualifier",
                    "from",
                    "to",
                    "unit",
                    "place",
                    "as_of",
                    "as_of_until",
                    "state",
                    "statement",
                    "who",
                    "outlet",
                    "stated_on",
                    "link",
                    "note",
                    "story",
                    "revised_to")
            .get();

    /** What a spreadsheet would take for a formula, and reckon out. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private FigureCsv() {}

    static String of(List<DownloadedEntry> entries) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            for (DownloadedEntry entry : entries) {
                for (Said said : entry.statements()) {
                    row(csv, entry, said);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void row(CSVPrinter csv, DownloadedEntry entry, Said said) throws IOException {
        csv.printRecord(
                entry.url(),
                entry.kind(),
                words(entry.what()),
                words(entry.value()),
                entry.qualifier(),
                number(entry.from()),
                number(entry.to()),
                words(entry.unit()),
                words(name(entry.place())),
                entry.asOf(),
                entry.asOfUntil(),
                entry.state(),
                said.kind(),
                words(said.who().name()),
                words(name(said.outlet())),
                said.date(),
                words(said.link()),
                words(said.note()),
                said.story() == null ? null : said.story().url(),
                said.revisedTo());
    }

    private static @Nullable String name(@Nullable Named named) {
        return named == null ? null : named.name();
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** An apostrophe makes it a text, as it does where somebody types it in. */
    private static @Nullable String words(@Nullable String text) {
        return text != null && FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}

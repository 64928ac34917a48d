package news.dateline.shared.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.AsciiMatcher;

/**
 * All that {@code <} may begin in a story: an address such as {@code <https://example.org>}. It takes the place of the
 * library's parsers of HTML and of addresses, which read on to the end of the paragraph at every {@code <}.
 */
final class Autolinks implements InlineContentParser {

    private static final Pattern WEB = Pattern.compile("https?:.*", Pattern.CASE_INSENSITIVE);
    private static final AsciiMatcher END_OF_ADDRESS =
            AsciiMatcher.builder().anyOf("<> \n\t").build();

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        scanner.next();
        Position afterBracket = scanner.position();
        if (scanner.find(END_OF_ADDRESS) > 0 && scanner.peek() == '>') {
            String address = scanner.getSource(afterBracket, scanner.position()).getContent();
            scanner.next();
            if (WEB.matcher(address).matches()) {
                Link link = new Link(address, null);
                link.appendChild(new Text(address));
                return ParsedInline.of(link, scanner.position());
            }
        }
        return ParsedInline.of(new Text(scanner.getSource(start, afterBracket).getContent()), afterBracket);
    }

    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new Autolinks();
        }
    }
}

package news.dateline.feed;

import java.util.regex.Pattern;
import news.dateline.shared.text.Markdown;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/** The text of a story as HTML that stands by itself: the ledger its marks point to is not carried along. */
final class FeedHtml {

    private static final Pattern MARK = Pattern.compile("(?:figure|claim):.*");

    private FeedHtml() {}

    static String of(String markdown) {
        return Markdown.html(markdown, document -> document.accept(new Unmarking()), (node, tag, attributes) -> {});
    }

    private static final class Unmarking extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            if (MARK.matcher(link.getDestination()).matches()) {
                Markdown.unwrap(link);
            }
        }
    }
}

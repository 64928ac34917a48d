package news.dateline.story;

import news.dateline.shared.text.Markdown;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/** The text of a story as HTML that stands by itself: the ledger its marks point to is not carried along. */
public final class StandaloneBody {

    private StandaloneBody() {}

    public static String html(String markdown) {
        return Markdown.html(markdown, document -> document.accept(new Unmarking()), (node, tag, attributes) -> {});
    }

    private static final class Unmarking extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            if (Mark.isOne(link.getDestination())) {
                Markdown.unwrap(link);
            }
        }
    }
}

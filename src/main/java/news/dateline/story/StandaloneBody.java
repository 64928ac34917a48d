package news.dateline.story;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import news.dateline.shared.text.Markdown;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** The text of a story as HTML that stands by itself: the ledger its marks point to is not carried along. */
public final class StandaloneBody {

    private StandaloneBody() {}

    /** @param remarks what readers are told beside the words that first mark an entry, by the entry */
    public static String html(String markdown, Map<UUID, String> remarks) {
        return Markdown.html(
                markdown, document -> document.accept(new Unmarking(remarks)), (node, tag, attributes) -> {});
    }

    private static final class Unmarking extends AbstractVisitor {

        private final Map<UUID, String> unsaid;

        Unmarking(Map<UUID, String> remarks) {
            this.unsaid = new HashMap<>(remarks);
        }

        @Override
        public void visit(Link link) {
            if (Mark.isOne(link.getDestination())) {
                Mark.entryAt(link.getDestination())
                        .map(unsaid::remove)
                        .ifPresent(remark -> link.insertAfter(new Text(" (" + remark + ")")));
                Markdown.unwrap(link);
            }
        }
    }
}

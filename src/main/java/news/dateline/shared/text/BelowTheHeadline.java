package news.dateline.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Fits what an author wrote into the page of a story: the headline is its only heading of the first level, and where a
 * link or picture is not for the page, its words stay.
 */
final class BelowTheHeadline extends AbstractVisitor {

    private static final int LOWEST = 4;
    private static final UrlSanitizer LINKS = new DefaultUrlSanitizer(Set.of("http", "https", "mailto"));

    private final List<Heading> headings = new ArrayList<>();

    private BelowTheHeadline() {}

    static void fit(Node document) {
        BelowTheHeadline fitting = new BelowTheHeadline();
        document.accept(fitting);
        boolean moved = fitting.headings.stream().anyMatch(heading -> heading.getLevel() == 1);
        fitting.headings.forEach(heading -> heading.setLevel(Math.min(LOWEST, heading.getLevel() + (moved ? 1 : 0))));
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading);
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (LINKS.sanitizeLinkUrl(link.getDestination()).isEmpty()) {
            Markdown.unwrap(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        Markdown.unwrap(image);
    }
}

package news.dateline.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** CommonMark without raw HTML, as safe HTML or as plain text. */
public final class Markdown {

    /** The attribute of a link with a few words on where it leads, for style sheets to show. */
    public static final String NOTE = "data-note";

    private static final Parser PARSER = parser().build();

    // The parser lets no HTML through; this stands behind it, should that ever fail.
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "em", "strong", "code", "pre", "hr", "br")
            .allowElements("a")
            .allowStandardUrlProtocols()
            .allowAttributes("href", "title", NOTE)
            .onElements("a")
            .allowAttributes("class")
            .matching(Pattern.compile("[a-z][a-z -]*"))
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .toFactory();

    private Markdown() {}

    // No story nests as deep as this; a text that does would exhaust the stack.
    static Parser.Builder parser() {
        return Parser.builder()
                .maxOpenBlockParsers(100)
                .enabledBlockTypes(Set.of(
                        BlockQuote.class,
                        Heading.class,
                        FencedCodeBlock.class,
                        IndentedCodeBlock.class,
                        ListBlock.class,
                        ThematicBreak.class))
                .customInlineContentParserFactory(new Autolinks.Factory());
    }

    public static String html(String source) {
        return html(source, document -> {}, (node, tag, attributes) -> {});
    }

    /**
     * @param edit may change the parsed text before it is rendered
     * @param attributes may add attributes to the HTML; only those of links that are safe are kept
     */
    public static String html(String source, Consumer<Node> edit, AttributeProvider attributes) {
        Node document = parse(source);
        edit.accept(document);
        BelowTheHeadline.fit(document);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .attributeProviderFactory(context -> attributes)
                .build();
        return SAFE.sanitize(renderer.render(document));
    }

    /** The words alone, without marks and addresses of links; a blank line between paragraphs. */
    public static String text(String source) {
        return PlainText.of(parse(source));
    }

    /** The links of a text, in its order. */
    public static List<Reference> references(String source) {
        List<Reference> found = new ArrayList<>();
        parse(source).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found.add(new Reference(PlainText.of(link), link.getDestination()));
            }
        });
        return found;
    }

    /** The links of a text, in its order, each with what stands around it. */
    public static List<Passage> passages(String source) {
        return Passages.in(parse(source));
    }

    /**
     * Puts other links in the place of some, and leaves all else as it was written.
     *
     * @param change gives another link for one; empty for one that stays
     */
    public static String relinked(String source, Function<Reference, Optional<Reference>> change) {
        return new Relinking(source, LongParagraphs.broken(source)).changed(change);
    }

    /** Leaves the words of a link or picture in its place. */
    public static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }

    private static Node parse(String source) {
        return PARSER.parse(LongParagraphs.broken(source));
    }
}

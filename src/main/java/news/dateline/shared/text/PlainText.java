package news.dateline.shared.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a Markdown text as a reader sees them: no marks, no addresses of links. */
class PlainText extends AbstractVisitor {

    final StringBuilder words = new StringBuilder();

    static String of(Node document) {
        PlainText text = new PlainText();
        document.accept(text);
        return text.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append("\n\n");
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        words.append("\n\n");
    }

    @Override
    public void visit(FencedCodeBlock block) {
        words.append(block.getLiteral()).append("\n\n");
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        words.append(block.getLiteral()).append("\n\n");
    }
}

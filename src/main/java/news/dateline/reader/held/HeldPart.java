package news.dateline.reader.held;

import java.io.StringWriter;
import java.util.Set;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code held:part="template :: fragment"} is replaced by that fragment, as {@code th:replace} does it, but made only
 * once for the {@link HeldParts} that {@code held:by} names. The fragment sees the variables that stand where it is
 * asked for, and may use only what the parts were made of. To render is four fifths of what a page costs.
 */
final class HeldPart extends AbstractAttributeTagProcessor {

    private static final String BY = "by";
    private static final String OF_TEMPLATE = " :: ";

    // Before th:lang and its like, but after th:with, th:each and th:if.
    private static final int PRECEDENCE = 900;

    HeldPart(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "part", true, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag element,
            AttributeName name,
            String part,
            IElementTagStructureHandler structure) {
        HeldParts parts = (HeldParts) StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, element.getAttributeValue(getDialectPrefix(), BY))
                .execute(context);
        structure.replaceWith(parts.get(prefix(context) + part, () -> render(context, part)), false);
    }

    /** Of all links, which tells the language of the page. */
    private static String prefix(ITemplateContext context) {
        return ((IWebContext) context).getExchange().getRequest().getApplicationPath();
    }

    private static String render(ITemplateContext context, String part) {
        int at = part.indexOf(OF_TEMPLATE);
        Set<String> fragment = Set.of(part.substring(at + OF_TEMPLATE.length()));
        StringWriter html = new StringWriter();
        context.getConfiguration()
                .getTemplateManager()
                .parseAndProcess(
                        new TemplateSpec(part.substring(0, at), fragment, TemplateMode.HTML, null), context, html);
        return html.toString();
    }
}

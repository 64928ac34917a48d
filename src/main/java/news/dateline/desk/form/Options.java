package news.dateline.desk.form;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * {@code desk:options} of a list to choose from writes all of its options at once. The form of a story has a thousand,
 * of which {@code th:each} takes each through all of its expressions; that took longer than all else on the page.
 */
final class Options extends AbstractAttributeTagProcessor {

    private static final int AFTER_ALL_OTHERS = 10_000;

    Options(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "options", true, AFTER_ALL_OTHERS, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag list,
            AttributeName name,
            String expression,
            IElementTagStructureHandler structure) {
        Object choices = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
        StringBuilder options = new StringBuilder();
        if (choices instanceof Iterable<?> all) {
            all.forEach(choice -> write((Choice) choice, options));
        }
        structure.setBody(options, false);
    }

    private static void write(Choice choice, StringBuilder html) {
        html.append("<option value=\"")
                .append(HtmlEscape.escapeHtml4Xml(choice.value()))
                .append(choice.chosen() ? "\" selected=\"selected\">" : "\">")
                .append(HtmlEscape.escapeHtml4Xml(choice.indented()))
                .append("</option>\n");
    }
}

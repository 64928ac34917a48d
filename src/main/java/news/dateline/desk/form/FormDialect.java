package news.dateline.desk.form;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/** What templates of forms can say besides {@code th:}. */
@Component
class FormDialect extends AbstractProcessorDialect {

    FormDialect() {
        super("Forms of the desk", "desk", StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Options(prefix));
    }
}

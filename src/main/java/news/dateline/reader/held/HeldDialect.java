package news.dateline.reader.held;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/** What readers' templates can say besides {@code th:}. */
@Component
class HeldDialect extends AbstractProcessorDialect {

    HeldDialect() {
        super("Parts of pages that are held", "held", StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new HeldPart(prefix));
    }
}

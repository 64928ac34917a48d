package news.dateline.desk.mail;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether a mail server is set. An empty setting, as deployments leave behind, names none. */
class MailServerNamed implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata about) {
        return StringUtils.hasText(context.getEnvironment().getProperty("spring.mail.host"));
    }
}

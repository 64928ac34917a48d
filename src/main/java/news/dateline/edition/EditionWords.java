package news.dateline.edition;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.shared.Languages;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What an edition says of itself. Made without the portal's beans, since it may be made of a portal elsewhere. */
final class EditionWords {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    EditionWords() {
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/edition/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateResolver(resolver);
        templates.setTemplateEngineMessageSource(messages);
    }

    /** Above a page, in its language. */
    String strip(String language, Instant asOf, String live) {
        return templates.process(
                "strip",
                Set.of("strip"),
                new Context(Languages.locale(language), Map.of("asOfInWords", time(language, asOf), "live", live)));
    }

    /** The first page of an edition. */
    String cover(Map<String, Object> shown) {
        return templates.process("cover", new Context(Languages.DEFAULT, shown));
    }

    String say(String language, String key, Object... values) {
        return messages.getMessage(key, values, Languages.locale(language));
    }

    static String time(String language, Instant instant) {
        Locale locale = Languages.locale(language);
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMMdHmz", locale);
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format.format(Date.from(instant));
    }
}

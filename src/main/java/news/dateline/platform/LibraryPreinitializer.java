package news.dateline.platform;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.TimeZone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * Has the libraries that the first page needs load their grammars and tables while Spring reads the configuration,
 * which keeps one processor busy. What they make of it is thrown away.
 */
final class LibraryPreinitializer implements BackgroundPreinitializer {

    private static final String MANY_CLAUSES = """
            select new a.B(s.id, r.name)
            from Story s join s.revision r left join s.lead l
            where s.status = a.C.D and (r.name in (:names) or exists (select 1 from E e where e.id = s.id))
            order by s.day desc
            """;

    private static final String MANY_ATTRIBUTES = """
            <p th:if="${a}" th:each="x : ${a}" th:attr="lang=${x}"><b th:text="'a' + ${x}">a</b></p>
            """;

    @Override
    public void preinitialize() {
        QueryEnhancerFactories.hql().create(DeclaredQuery.jpqlQuery(MANY_CLAUSES));
        DateTimePatternGenerator.getInstance(Locale.ENGLISH);
        TimeZone.getTimeZone("Asia/Almaty");
        SpringTemplateEngine templates = new SpringTemplateEngine();
        templates.setTemplateResolver(new StringTemplateResolver());
        templates.process(MANY_ATTRIBUTES, new Context(Locale.ENGLISH, Map.of("a", List.of("b"))));
    }
}

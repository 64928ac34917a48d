package news.dateline.platform;

import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;

/** Has the parser of the repositories' queries load its grammar while the first processor is busy with other things. */
final class QueryParserPreinitializer implements BackgroundPreinitializer {

    private static final String ONE_OF_MANY_CLAUSES = """
            select new a.B(s.id, r.name)
            from Story s join s.revision r left join s.lead l
            where s.status = a.C.D and (r.name in (:names) or exists (select 1 from E e where e.id = s.id))
            order by s.day desc
            """;

    @Override
    public void preinitialize() {
        QueryEnhancerFactories.hql().create(DeclaredQuery.jpqlQuery(ONE_OF_MANY_CLAUSES));
    }
}

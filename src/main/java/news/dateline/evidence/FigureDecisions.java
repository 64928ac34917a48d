package news.dateline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was decided on newer figures. */
public interface FigureDecisions extends Repository<FigureDecision, UUID> {

    String DECISIONS = """
            select new news.dateline.evidence.DecisionMade(d.newerId, s.id, r.headline, s.language, decided.number,
                d.outcome, d.reason, a.displayName, d.recordedAt)
            from FigureDecision d join Story s on s.id = d.storyId join s.workingRevision r
                join Revision decided on decided.id = d.revisionId join Account a on a.id = d.madeBy
            where d.figureId in :figures
            """;

    /** Those on older figures, the latest first. */
    @Query(DECISIONS + "order by d.recordedAt desc, d.id desc")
    List<DecisionMade> latest(Collection<UUID> figures, Limit limit);

    /** Those on older figures in some stories, the latest first. */
    @Query(DECISIONS + "and d.storyId in :stories order by d.recordedAt desc, d.id desc")
    List<DecisionMade> in(Collection<UUID> stories, Collection<UUID> figures);
}

package news.dateline.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface DeskDocuments extends Documents<DeskDocument> {

    Optional<DeskDocument> findById(UUID storyId);

    /** Stories from before there were such documents, behind one, in the order of their ids. */
    @Query("select s.id from Story s where s.id > :after "
            + "and not exists (select 1 from DeskDocument d where d.storyId = s.id) order by s.id")
    List<UUID> storiesWithout(UUID after, Limit limit);
}

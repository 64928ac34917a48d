package news.dateline.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface DeskDocuments extends Documents<DeskDocument> {

    Optional<DeskDocument> findById(UUID storyId);

    /** Stories from before there were such documents. */
    @Query("select s.id from Story s where not exists (select 1 from DeskDocument d where d.storyId = s.id)")
    List<UUID> storiesWithout(Limit limit);
}

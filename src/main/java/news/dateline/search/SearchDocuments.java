package news.dateline.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Changes go through entities, one by one: Hibernate Search does not see bulk statements. */
interface SearchDocuments extends Repository<SearchDocument, UUID> {

    SearchDocument save(SearchDocument document);

    List<SearchDocument> findAllById(Iterable<UUID> storyIds);

    void deleteById(UUID storyId);

    @Query("select storyId from SearchDocument where storyId in :ids")
    List<UUID> idsAmong(Collection<UUID> ids);

    List<SearchDocument> findAllByOrderByStoryId(Limit limit);

    List<SearchDocument> findByStoryIdGreaterThanOrderByStoryId(UUID storyId, Limit limit);

    long count();
}

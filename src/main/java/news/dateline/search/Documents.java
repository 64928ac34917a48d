package news.dateline.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Changes go through entities, one by one: Hibernate Search does not see bulk statements. */
@NoRepositoryBean
interface Documents<D extends Document> extends Repository<D, UUID> {

    D save(D document);

    List<D> findAllById(Iterable<UUID> storyIds);

    @Query("select storyId from #{#entityName} where storyId in :ids")
    List<UUID> idsAmong(Collection<UUID> ids);

    List<D> findAllByOrderByStoryId(Limit limit);

    List<D> findByStoryIdGreaterThanOrderByStoryId(UUID storyId, Limit limit);

    long count();
}

package news.dateline.story;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All stories, whatever their status: for the desk. What readers may see is {@link PublishedStories}. */
public interface Stories extends Repository<Story, UUID> {

    @Query("select s from Story s join fetch s.workingRevision left join fetch s.publicRevision where s.id = :id")
    Optional<Story> findById(UUID id);

    Optional<Story> findByUrlDateAndSlug(LocalDate day, String slug);

    boolean existsByUrlDateAndSlug(LocalDate day, String slug);

    boolean existsBy();

    Story save(Story story);
}

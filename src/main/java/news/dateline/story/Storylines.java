package news.dateline.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface Storylines extends Repository<Storyline, UUID> {

    Optional<Storyline> findById(UUID id);

    Optional<Storyline> findBySlug(String slug);

    List<Storyline> findAllByOrderByTitle();
}

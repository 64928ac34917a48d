package news.dateline.search;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Changes go through entities, one by one: Hibernate Search does not see bulk statements. */
interface SearchDocuments extends Repository<SearchDocument, UUID> {

    SearchDocument save(SearchDocument document);

    void deleteById(UUID storyId);

    long count();
}

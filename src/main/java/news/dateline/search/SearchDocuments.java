package news.dateline.search;

import java.util.UUID;

interface SearchDocuments extends Documents<SearchDocument> {

    void deleteById(UUID storyId);
}

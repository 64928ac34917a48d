package news.dateline.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/** What search knows of a published story: the one entity that is indexed. */
@Entity
@Indexed(index = SearchDocument.INDEX)
class SearchDocument {

    static final String INDEX = "stories";

    @Id
    @DocumentId
    @KeywordField(name = "tieBreak", sortable = Sortable.YES)
    private UUID storyId;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    @FullTextField(analyzer = TextAnalysis.TEXT, projectable = Projectable.YES, highlightable = Highlightable.PLAIN)
    private String headline;

    @Column(nullable = false)
    @FullTextField(analyzer = TextAnalysis.TEXT, projectable = Projectable.YES, highlightable = Highlightable.PLAIN)
    private String standfirst;

    @Column(nullable = false)
    @FullTextField(analyzer = TextAnalysis.TEXT, projectable = Projectable.YES, highlightable = Highlightable.UNIFIED)
    private String body;

    @Column(nullable = false)
    @FullTextField(analyzer = TextAnalysis.TEXT)
    private String names;

    @Column(nullable = false)
    @KeywordField
    private Set<UUID> conceptIds;

    @Column(nullable = false)
    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    private Instant publishedAt;

    @Column(nullable = false)
    @GenericField(projectable = Projectable.YES)
    private Instant textAt;

    protected SearchDocument() {}

    /**
     * @param names all spellings of what the story is tagged with
     * @param conceptIds what the story is tagged with and all that stands above it
     * @param textAt when readers got this text
     */
    SearchDocument(
            UUID storyId,
            String language,
            String headline,
            String standfirst,
            String body,
            String names,
            Set<UUID> conceptIds,
            Instant publishedAt,
            Instant textAt) {
        this.storyId = storyId;
        this.language = language;
        this.headline = Highlighted.withoutMarks(headline);
        this.standfirst = Highlighted.withoutMarks(standfirst);
        this.body = Highlighted.withoutMarks(body);
        this.names = names;
        this.conceptIds = conceptIds;
        this.publishedAt = publishedAt;
        this.textAt = textAt;
    }

    UUID storyId() {
        return storyId;
    }

    /** See the constructor. */
    void fileUnder(String names, Set<UUID> conceptIds) {
        this.names = names;
        this.conceptIds = conceptIds;
    }
}

package news.dateline.search;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.jspecify.annotations.Nullable;

/** What readers' search knows of a published story. */
@Entity
@Indexed(index = SearchDocument.INDEX)
non-sealed class SearchDocument implements Document {

    static final String INDEX = "stories";
    static final String TEXT = "text";
    static final String DAY = "day";

    @Id
    @DocumentId
    @KeywordField(name = PageStart.TIE_BREAK, sortable = Sortable.YES)
    private UUID storyId;

    @Column(nullable = false)
    @KeywordField(aggregable = Aggregable.YES)
    private String language;

    @Column(nullable = false)
    @FullTextField(analyzer = TextAnalysis.TEXT, projectable = Projectable.YES, highlightable = Highlightable.PLAIN)
    private String headline;

    @Column(nullable = false)
    @FullTextField(analyzer = TextAnalysis.TEXT, projectable = Projectable.YES, highlightable = Highlightable.PLAIN)
    private String standfirst;

    @Column(nullable = false)
    private String body;

    @Embedded
    @IndexedEmbedded
    private Filing filing;

    @Column(name = "storyline_id")
    @KeywordField(aggregable = Aggregable.YES)
    private @Nullable UUID storyline;

    @Column(nullable = false)
    @GenericField
    private LocalDate publishedOn;

    @Column(nullable = false)
    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    private Instant publishedAt;

    @Column(nullable = false)
    @GenericField(projectable = Projectable.YES)
    private Instant textAt;

    protected SearchDocument() {}

    /**
     * @param publishedOn the day in the story's address
     * @param textAt when readers got this text
     */
    SearchDocument(
            UUID storyId,
            String language,
            String headline,
            String standfirst,
            String body,
            Filing filing,
            @Nullable UUID storyline,
            LocalDate publishedOn,
            Instant publishedAt,
            Instant textAt) {
        this.storyId = storyId;
        this.language = language;
        this.headline = Highlighted.withoutMarks(headline);
        this.standfirst = Highlighted.withoutMarks(standfirst);
        this.body = Highlighted.withoutMarks(body);
        this.filing = filing;
        this.storyline = storyline;
        this.publishedOn = publishedOn;
        this.publishedAt = publishedAt;
        this.textAt = textAt;
    }

    /** All its words in one field, for to look for each in several takes several times as long. */
    @Transient
    // Otherwise each text on a page of hits would be taken apart again to find the words in it.
    @FullTextField(
            name = TEXT,
            analyzer = TextAnalysis.TEXT,
            projectable = Projectable.YES,
            highlightable = Highlightable.UNIFIED,
            termVector = TermVector.WITH_POSITIONS_OFFSETS)
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "body")),
                @ObjectPath(@PropertyValue(propertyName = "headline")),
                @ObjectPath(@PropertyValue(propertyName = "standfirst"))
            })
    public String getText() {
        return Aside.after(body, headline, standfirst);
    }

    @Transient
    @KeywordField(name = DAY, searchable = Searchable.NO, aggregable = Aggregable.YES)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "publishedOn")))
    public String getDay() {
        return publishedOn.toString();
    }

    @Override
    public UUID storyId() {
        return storyId;
    }

    @Override
    public void fileUnder(Filing other) {
        this.filing = other;
    }
}

package news.dateline.search;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import news.dateline.shared.text.Markdown;
import news.dateline.story.Status;
import news.dateline.story.Story;
import news.dateline.story.StoryText;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;

/** What the desk's search knows of a story, whatever its status: its latest text. No reader's search looks at these. */
@Entity
@Indexed(index = DeskDocument.INDEX)
non-sealed class DeskDocument implements Document {

    static final String INDEX = "desk-stories";

    @Id
    @DocumentId
    @KeywordField(name = PageStart.TIE_BREAK, sortable = Sortable.YES)
    private UUID storyId;

    @Column(nullable = false)
    @KeywordField
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @KeywordField
    private Status status;

    @Column(nullable = false)
    @FullTextField(analyzer = TextAnalysis.TEXT)
    private String headline;

    @Column(nullable = false)
    @FullTextField(analyzer = TextAnalysis.TEXT)
    private String standfirst;

    @Column(nullable = false)
    private String body;

    @Embedded
    @IndexedEmbedded(includePaths = {"names", "regions", "topics", "people", "organisations", "events"})
    private Filing filing;

    @Column(nullable = false)
    @KeywordField
    private UUID createdBy;

    @Column(nullable = false)
    @GenericField
    private Instant createdAt;

    @Column(nullable = false)
    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    private Instant changedAt;

    protected DeskDocument() {}

    DeskDocument(Story story, Filing filing) {
        StoryText text = story.workingRevision().text();
        this.storyId = story.id();
        this.language = story.language();
        this.status = story.status();
        this.headline = text.headline();
        this.standfirst = text.standfirst();
        this.body = Markdown.text(text.body());
        this.filing = filing;
        this.createdBy = story.createdBy();
        this.createdAt = story.createdAt();
        this.changedAt = story.changedAt();
    }

    /** All its words in one field, as readers' search has them. */
    @Transient
    @FullTextField(name = SearchDocument.TEXT, analyzer = TextAnalysis.TEXT)
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "body")),
                @ObjectPath(@PropertyValue(propertyName = "headline")),
                @ObjectPath(@PropertyValue(propertyName = "standfirst"))
            })
    public String getText() {
        return Aside.after(body, headline, standfirst);
    }

    @Override
    public UUID storyId() {
        return storyId;
    }

    @Override
    public void fileUnder(Filing other) {
        this.filing = other;
    }

    /** Takes over what a step of the story changes; its text stays. */
    void follow(Story story) {
        this.status = story.status();
        this.changedAt = story.changedAt();
    }
}

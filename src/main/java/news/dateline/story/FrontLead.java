package news.dateline.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The story that leads the front page of a language. */
@Entity
public class FrontLead {

    @Id
    private String language;

    @Column(nullable = false)
    private UUID storyId;

    protected FrontLead() {}

    public FrontLead(String language, UUID storyId) {
        this.language = language;
        this.storyId = storyId;
    }
}

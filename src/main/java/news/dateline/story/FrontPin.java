package news.dateline.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** A story's place among those that editors put first on the front page of its language; place 0 leads it. */
@Entity
@IdClass(FrontPin.Key.class)
class FrontPin {

    record Key(String language, int position) {}

    @Id
    private String language;

    @Id
    private int position;

    @Column(nullable = false)
    private UUID storyId;

    protected FrontPin() {}

    FrontPin(String language, int position, UUID storyId) {
        this.language = language;
        this.position = position;
        this.storyId = storyId;
    }

    UUID storyId() {
        return storyId;
    }
}

package news.dateline.media;

import java.util.Set;
import news.dateline.shared.Visible;
import news.dateline.story.PublicationCheck;
import news.dateline.story.Requirement;
import news.dateline.story.StoryText;
import org.springframework.stereotype.Component;

/** What a picture shows is said to those who cannot see it. */
@Component
class PictureCheck implements PublicationCheck {

    private final Pictures pictures;

    PictureCheck(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Set<Requirement> missing(StoryText text) {
        boolean told = text.pictureId() == null
                || pictures.findById(text.pictureId())
                        .filter(picture -> !Visible.isBlank(picture.alt()))
                        .isPresent();
        return told ? Set.of() : Set.of(Requirement.ALT_TEXT);
    }
}

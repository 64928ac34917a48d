package news.dateline.desk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.desk.story.StoryPage.Choice;
import news.dateline.media.Picture;
import news.dateline.media.Pictures;
import news.dateline.shared.Ids;
import news.dateline.shared.paging.Cursor;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The pictures that a story can be given: the latest ones, and the one it has. */
@Component
class PictureChoices {

    private static final Limit LATEST = Limit.of(40);

    private final Pictures pictures;

    PictureChoices(Pictures pictures) {
        this.pictures = pictures;
    }

    List<Choice> with(String chosen) {
        List<Picture> known = new ArrayList<>(pictures.entries("%", Cursor.START.time(), Cursor.START.id(), LATEST));
        find(chosen)
                .filter(one -> known.stream().noneMatch(other -> other.id().equals(one.id())))
                .ifPresent(known::add);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "None", 0, chosen.isEmpty()));
        known.forEach(one -> {
            String id = one.id().toString();
            choices.add(new Choice(id, one.title(), 0, id.equals(chosen)));
        });
        return choices;
    }

    boolean isUnknown(String chosen) {
        return !chosen.isEmpty() && find(chosen).isEmpty();
    }

    private Optional<Picture> find(String chosen) {
        return Ids.parse(chosen).flatMap(pictures::findById);
    }
}

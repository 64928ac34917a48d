package news.dateline.reader.story;

import java.time.LocalDate;
import java.util.Optional;
import news.dateline.reader.AddressDay;
import news.dateline.shared.BadAddressException;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.PageParts;
import news.dateline.story.PublishedStories;
import news.dateline.story.Story;
import org.springframework.stereotype.Component;

/** Finds the story that an address is of, or says why there is none. */
@Component
public class AddressedStories {

    private final PublishedStories stories;

    AddressedStories(PublishedStories stories) {
        this.stories = stories;
    }

    public Optional<Story> find(LocalDate date, String slug) {
        Optional<Story> found = stories.find(date, slug);
        found.ifPresent(story -> PageParts.about(story.id()));
        return found;
    }

    /** Why there is none: it was taken back, or there never was one. */
    public RuntimeException absent(LocalDate date, String slug) {
        return stories.withdrawal(date, slug)
                .<RuntimeException>map(GoneException::new)
                .orElseGet(() -> new NotFoundException("No story " + date + "/" + slug));
    }

    /** @throws BadAddressException unless all are written as in the address of a story */
    public static LocalDate date(String year, String month, String day) {
        return AddressDay.parse(year + "-" + month + "-" + day);
    }
}

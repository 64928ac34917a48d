package news.dateline.reader.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import news.dateline.shared.BadAddressException;
import news.dateline.shared.NotFoundException;
import news.dateline.story.PublishedStories;
import news.dateline.story.Story;
import org.springframework.stereotype.Component;

/** Finds the story that an address is of, or says why there is none. */
@Component
class AddressedStories {

    private final PublishedStories stories;

    AddressedStories(PublishedStories stories) {
        this.stories = stories;
    }

    Optional<Story> find(LocalDate date, String slug) {
        return stories.find(date, slug);
    }

    /** Why there is none: it was taken back, or there never was one. */
    RuntimeException absent(LocalDate date, String slug) {
        return stories.withdrawalReason(date, slug)
                .<RuntimeException>map(GoneException::new)
                .orElseGet(() -> new NotFoundException("No story " + date + "/" + slug));
    }

    static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new BadAddressException("No such day");
        }
    }
}

package news.dateline.story;

import java.time.LocalDate;
import news.dateline.shared.Slug;
import org.springframework.stereotype.Component;

/** Gives each story of a day a slug that no other has or had. */
@Component
class Slugs {

    private final Stories stories;

    Slugs(Stories stories) {
        this.stories = stories;
    }

    /** The words themselves as a slug, or with a number behind it. */
    String free(LocalDate day, String words) {
        String wanted = Slug.of(words);
        String base = wanted.isEmpty() ? "story" : wanted;
        String slug = base;
        for (int number = 2; stories.isTaken(day, slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }
}

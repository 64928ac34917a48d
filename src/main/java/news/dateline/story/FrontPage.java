package news.dateline.story;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which stories editors put first on the front page of each language. Where they put none, the latest story leads. */
@Service
public class FrontPage {

    /** So many stories can be put first. */
    public static final int PLACES = 4;

    private final FrontPins pins;
    private final ApplicationEventPublisher events;

    FrontPage(FrontPins pins, ApplicationEventPublisher events) {
        this.pins = pins;
        this.events = events;
    }

    /** The stories that were put first, the lead before the others; one that was withdrawn since keeps its place. */
    @Transactional(readOnly = true)
    public List<UUID> order(String language) {
        return pins.findByLanguageOrderByPosition(language).stream()
                .map(FrontPin::storyId)
                .toList();
    }

    /**
     * Puts stories first, in this order, instead of those that were.
     *
     * @param seen the order that whoever asks has seen
     * @throws StaleFrontPageException when somebody changed that meanwhile
     */
    @Transactional
    public void arrange(String language, List<UUID> seen, List<UUID> stories) {
        if (!order(language).equals(seen)) {
            throw new StaleFrontPageException();
        }
        pins.deleteByLanguage(language);
        pins.saveAll(IntStream.range(0, Math.min(stories.size(), PLACES))
                .mapToObj(place -> new FrontPin(language, place, stories.get(place)))
                .toList());
        events.publishEvent(new FrontPageArranged(language));
    }
}

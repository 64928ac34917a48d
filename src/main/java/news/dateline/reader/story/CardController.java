package news.dateline.reader.story;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.drawing.Card;
import news.dateline.drawing.Cards;
import news.dateline.reader.map.Locators;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.Site;
import news.dateline.shared.time.Known;
import news.dateline.story.FormerAddresses;
import news.dateline.story.Story;
import news.dateline.story.StoryAddress;
import news.dateline.story.StoryText;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The picture that other sites show with a link to a story. */
@Controller
class CardController {

    private final AddressedStories stories;
    private final FormerAddresses former;
    private final Concepts concepts;
    private final Locators locators;
    private final Cards cards;

    CardController(
            AddressedStories stories, FormerAddresses former, Concepts concepts, Locators locators, Cards cards) {
        this.stories = stories;
        this.former = former;
        this.concepts = concepts;
        this.locators = locators;
        this.cards = cards;
    }

    @GetMapping("/stories/{year}/{month}/{day}/{slug}/card.png")
    ResponseEntity<byte[]> show(
            @PathVariable String year,
            @PathVariable String month,
            @PathVariable String day,
            @PathVariable String slug) {
        LocalDate date = AddressedStories.date(year, month, day);
        return stories.find(date, slug)
                .map(story -> show(story, slug))
                .or(() -> former.movedFrom(date, slug).map(CardController::movedTo))
                .orElseThrow(() -> stories.absent(date, slug));
    }

    private ResponseEntity<byte[]> show(Story story, String slug) {
        return cards.png(card(story))
                .map(png -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png))
                .orElseThrow(() -> new NotFoundException("No card of " + slug));
    }

    private static ResponseEntity<byte[]> movedTo(StoryAddress now) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(now.path() + "/card.png"))
                .build();
    }

    private Card card(Story story) {
        StoryText text = story.publicRevision().text();
        String language = story.language();
        LocalDate day = LocalDate.ofInstant(Objects.requireNonNull(story.firstPublishedAt()), story.zone());
        Map<UUID, ConceptLink> links = concepts.names(text.conceptIds()).linksById(language, day, Known.TODAY);
        List<ConceptLink> regions = text.conceptIds().stream()
                .map(links::get)
                .filter(Objects::nonNull)
                .filter(concept -> concept.kind() == Kind.REGION)
                .toList();
        return new Card(
                Site.NAME,
                text.kicker(),
                text.headline(),
                locators.of(regions, language).orElse(null));
    }
}

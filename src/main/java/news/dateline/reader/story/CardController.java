package news.dateline.reader.story;

import java.time.LocalDate;
import java.util.List;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.drawing.Card;
import news.dateline.drawing.Cards;
import news.dateline.reader.map.Locators;
import news.dateline.shared.Languages;
import news.dateline.shared.NotFoundException;
import news.dateline.story.Story;
import news.dateline.story.StoryText;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The picture that other sites show with a link to a story. */
@Controller
class CardController {

    private final AddressedStories stories;
    private final StoryPages pages;
    private final Locators locators;
    private final Cards cards;
    private final MessageSource messages;

    CardController(AddressedStories stories, StoryPages pages, Locators locators, Cards cards, MessageSource messages) {
        this.stories = stories;
        this.pages = pages;
        this.locators = locators;
        this.cards = cards;
        this.messages = messages;
    }

    @GetMapping("/stories/{year}/{month}/{day}/{slug}/card.png")
    ResponseEntity<byte[]> show(
            @PathVariable String year,
            @PathVariable String month,
            @PathVariable String day,
            @PathVariable String slug) {
        LocalDate date = AddressedStories.date(year, month, day);
        Story story = stories.find(date, slug).orElseThrow(() -> stories.absent(date, slug));
        return cards.png(card(story))
                .map(png -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png))
                .orElseThrow(() -> new NotFoundException("No card of " + slug));
    }

    private Card card(Story story) {
        StoryText text = story.publicRevision().text();
        String language = story.language();
        List<ConceptLink> regions = pages.inOrder(text.conceptIds(), language).stream()
                .filter(concept -> concept.kind() == Kind.REGION)
                .toList();
        String name = messages.getMessage("layout.name", null, Languages.locale(language));
        return new Card(
                name,
                text.kicker(),
                text.headline(),
                locators.of(regions, language).orElse(null));
    }
}

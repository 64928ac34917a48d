package news.dateline.reader.story;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.dateline.reader.AddressDay;
import news.dateline.reader.Dates;
import news.dateline.reader.past.PastAnswers;
import news.dateline.reader.past.StandingDays;
import news.dateline.shared.Languages;
import news.dateline.story.FormerAddresses;
import news.dateline.story.PublishedRevisions;
import news.dateline.story.PublishedStories;
import news.dateline.story.Story;
import news.dateline.story.StorySummary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A story as it stood at the end of a day. There is one address for each day on which it changed; all days until the next
 * such lead there, and today's to the story itself.
 */
@Controller
class AsOfController {

    private final AddressedStories addressed;
    private final FormerAddresses former;
    private final PublishedStories stories;
    private final PublishedRevisions revisions;
    private final AsItStood standing;
    private final StoryPages pages;
    private final Dates dates;

    AsOfController(
            AddressedStories addressed,
            FormerAddresses former,
            PublishedStories stories,
            PublishedRevisions revisions,
            AsItStood standing,
            StoryPages pages,
            Dates dates) {
        this.addressed = addressed;
        this.former = former;
        this.stories = stories;
        this.revisions = revisions;
        this.standing = standing;
        this.pages = pages;
        this.dates = dates;
    }

    @GetMapping(path = "/stories/{year}/{month}/{day}/{slug}", params = StandingDays.PARAMETER)
    ModelAndView show(
            @PathVariable String year,
            @PathVariable String month,
            @PathVariable String day,
            @PathVariable String slug,
            @RequestParam(StandingDays.PARAMETER) String asked,
            Locale locale,
            HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        LocalDate date = AddressedStories.date(year, month, day);
        LocalDate asOf = AddressDay.parse(asked);
        return addressed
                .find(date, slug)
                .map(story -> show(story, asOf, locale.getLanguage()))
                .or(() -> former.movedFrom(date, slug)
                        .map(now -> PastAnswers.moved(
                                StandingDays.address(now.path(), asOf), HttpStatus.MOVED_PERMANENTLY)))
                .orElseThrow(() -> addressed.absent(date, slug));
    }

    private ModelAndView show(Story story, LocalDate asOf, String language) {
        Instant end = AsItStood.end(story, asOf);
        Optional<StorySummary> translation = translation(story, language)
                .filter(other -> other.firstPublishedAt().isBefore(end));
        if (translation.isPresent()) {
            return PastAnswers.moved(StandingDays.address(translation.get().path(), asOf), HttpStatus.FOUND);
        }
        String path = Languages.prefix(language)
                + String.valueOf(story.path())
                        .substring(Languages.prefix(story.language()).length());
        if (!standing.isOver(story, asOf)) {
            return PastAnswers.moved(path, HttpStatus.FOUND);
        }
        if (revisions.wasWithdrawn(story.id(), end)) {
            return PastAnswers.absent(StandingDays.Of.STORY, "away", path);
        }
        StandingDays days = standing.days(story, asOf);
        LocalDate since = days.since(asOf).orElse(null);
        if (since == null) {
            return PastAnswers.absent(StandingDays.Of.STORY, "notYet", path)
                    .addObject(
                            "published",
                            Objects.requireNonNull(story.firstPublishedAt()).atZone(story.zone()));
        }
        return since.equals(asOf)
                ? shown(story, pages.past(story, days))
                : PastAnswers.moved(StandingDays.address(path, since), HttpStatus.FOUND);
    }

    private Optional<StorySummary> translation(Story story, String language) {
        return language.equals(story.language())
                ? Optional.empty()
                : stories.translations(story.translationGroup(), story.id()).stream()
                        .filter(other -> other.language().equals(language))
                        .findFirst();
    }

    private ModelAndView shown(Story story, StoryPage page) {
        StandingDays days = page.days();
        LocalDate shown = Objects.requireNonNull(days.shown());
        return PastAnswers.shown("reader/story/show", page, days, dates)
                .addObject("canonical", page.address())
                .addObject("homes", Map.of(story.language(), StandingDays.address(days.path(), shown)))
                .addObject("script", page.scripts())
                .addObject("style", "story");
    }
}

package news.dateline.reader.storyline;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import news.dateline.evidence.StorylineDays;
import news.dateline.reader.AddressDay;
import news.dateline.reader.Dates;
import news.dateline.reader.past.PastAnswers;
import news.dateline.reader.past.StandingDays;
import news.dateline.shared.Languages;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.PageParts;
import news.dateline.shared.SiteAddress;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A storyline as it stood at the end of a day. As with stories, there is one address for each day on which it changed,
 * to which the days after it lead.
 */
@Controller
class StorylineAsOfController {

    private final Storylines storylines;
    private final StorylineDays days;
    private final PastStorylinePages pages;
    private final SiteAddress site;
    private final Dates dates;
    private final Clock clock;

    StorylineAsOfController(
            Storylines storylines,
            StorylineDays days,
            PastStorylinePages pages,
            SiteAddress site,
            Dates dates,
            Clock clock) {
        this.storylines = storylines;
        this.days = days;
        this.pages = pages;
        this.site = site;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping(path = "/storylines/{slug}", params = StandingDays.PARAMETER)
    ModelAndView show(
            @PathVariable String slug,
            @RequestParam(StandingDays.PARAMETER) String asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Locale locale,
            HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        LocalDate asOf = AddressDay.parse(asked);
        Storyline storyline =
                storylines.findBySlug(slug).orElseThrow(() -> new NotFoundException("No storyline " + slug));
        PageParts.about(storyline.id());
        String language = locale.getLanguage();
        String path = Languages.prefix(language) + storyline.path();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!asOf.isBefore(today)) {
            return PastAnswers.moved(path, HttpStatus.FOUND);
        }
        StandingDays standing =
                new StandingDays(StandingDays.Of.STORYLINE, path, days.of(storyline.id()), List.of(), asOf, today);
        LocalDate since = standing.since(asOf).orElse(null);
        if (since == null) {
            return PastAnswers.absent(StandingDays.Of.STORYLINE, "notYet", path)
                    .addObject("published", storyline.recordedAt().atZone(ZoneOffset.UTC));
        }
        return since.equals(asOf)
                ? shown(pages.page(storyline, standing, PageKey.of(after, before), language))
                : PastAnswers.moved(StandingDays.address(path, since), HttpStatus.FOUND);
    }

    private ModelAndView shown(StorylinePage page) {
        LocalDate day = page.days().shown();
        Map<String, String> homes = Languages.ALL.stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> StandingDays.address(
                                Languages.prefix(language) + page.storyline().path(), day)));
        return PastAnswers.shown("reader/storyline/show", page, page.days(), dates)
                .addObject("canonical", site.absolute(page.days().path()))
                .addObject("homes", homes);
    }
}

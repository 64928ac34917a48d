package news.dateline.reader.region;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Subtree;
import news.dateline.drawing.WorldCountry;
import news.dateline.drawing.WorldMaps;
import news.dateline.shared.Languages;
import news.dateline.story.CountryStories;
import news.dateline.story.PublishedStories;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The map of the world by the stories about each country. */
@Component
class StoryMap {

    private static final String ID = "world";

    private final PublishedStories stories;
    private final WorldMaps drawings;
    private final MessageSource messages;

    StoryMap(PublishedStories stories, WorldMaps drawings, MessageSource messages) {
        this.stories = stories;
        this.drawings = drawings;
        this.messages = messages;
    }

    /**
     * What there is of each country, as the page says it in numbers and on the map.
     *
     * @param numbers in words, of the countries that have stories
     */
    record Drawn(String svg, Map<UUID, String> numbers) {}

    /** @param regions the tree that the countries stand in */
    Drawn drawn(List<Subtree> regions, Locale locale) {
        Map<UUID, ConceptLink> links = new HashMap<>();
        regions.forEach(region -> collect(region, links));
        String language = locale.getLanguage();
        List<CountryStories> counted = stories.byCountry(language, Shades.MOST).stream()
                .filter(country -> links.containsKey(country.id()))
                .toList();
        List<WorldCountry> countries = counted.stream()
                .map(country -> country(country, links.get(country.id()), Languages.prefix(language)))
                .toList();
        return new Drawn(
                drawings.svg(ID, messages.getMessage("regions.map", null, locale), countries),
                counted.stream()
                        .filter(country -> country.stories() > 0)
                        .collect(Collectors.toMap(CountryStories::id, country -> Shades.words(country.stories()))));
    }

    private static void collect(Subtree region, Map<UUID, ConceptLink> links) {
        links.put(region.concept().id(), region.concept());
        region.below().forEach(below -> collect(below, links));
    }

    private static WorldCountry country(CountryStories country, ConceptLink link, String prefix) {
        String title = country.stories() == 0 ? link.name() : link.name() + ": " + Shades.words(country.stories());
        return new WorldCountry(country.m49(), prefix + link.path(), title, Shades.of(country.stories()));
    }
}

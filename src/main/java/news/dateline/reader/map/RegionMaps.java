package news.dateline.reader.map;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.concept.ConceptLink;
import news.dateline.drawing.Locator;
import news.dateline.drawing.LocatorMap;
import news.dateline.drawing.LocatorMaps;
import news.dateline.drawing.Place;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The maps that show where the region of a page lies. */
@Component
public class RegionMaps {

    private static final String ID = "map";

    private final Locators locators;
    private final LocatorMaps drawings;
    private final MessageSource messages;

    RegionMaps(Locators locators, LocatorMaps drawings, MessageSource messages) {
        this.locators = locators;
        this.drawings = drawings;
        this.messages = messages;
    }

    /**
     * Empty where the main region has no place on the earth.
     *
     * @param regions the main one first, then those to be named on its map
     * @param above the regions that the main one stands under, the widest first
     */
    public Optional<PageMap> of(List<ConceptLink> regions, List<ConceptLink> above, String language) {
        return locators.of(regions, language).map(locator -> map(regions.get(0).name(), above, locator));
    }

    private PageMap map(String name, List<ConceptLink> above, Locator locator) {
        LocatorMap drawn = drawings.draw(locator);
        Locale locale = locator.locale();
        List<String> places = drawn.places().stream().map(Place::name).toList();
        // "Europe in the world" says no more than "Europe".
        String title = above.size() < 2
                ? text("map.of", locale, name)
                : text("map.within", locale, name, above.get(above.size() - 1).name());
        if (!places.isEmpty()) {
            title = text("map.with", locale, title, list(places, locale));
        }
        String description =
                drawn.neighbours().isEmpty() ? "" : text("map.beside", locale, list(drawn.neighbours(), locale));
        return new PageMap(drawn.svg(ID, title, description), drawn.showsCrimea());
    }

    private String text(String key, Locale locale, Object... words) {
        return messages.getMessage(key, words, locale);
    }

    private static String list(List<String> names, Locale locale) {
        return ListFormatter.getInstance(locale).format(new ArrayList<>(names));
    }
}

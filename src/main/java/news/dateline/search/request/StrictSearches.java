package news.dateline.search.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Reads what programs search for. A person is shown what there is of it; a program is told what there is not. */
@Component
public class StrictSearches {

    private final Narrowing narrowing;

    StrictSearches(Narrowing narrowing) {
        this.narrowing = narrowing;
    }

    /**
     * @param locale of the names
     * @throws UnknownValueException when something is asked for that does not exist
     */
    @Transactional(readOnly = true)
    public StrictSearch read(MultiValueMap<String, String> parameters, Locale locale) {
        SearchParameters given = new SearchParameters(parameters);
        SearchRequest asked = given.request();
        Narrowed narrowed = narrowing.of(asked, Map.of(), locale);
        SearchRequest current = narrowing.current(asked, narrowed.unknown());
        if (!current.equals(asked)) {
            narrowed = narrowing.of(current, Map.of(), locale);
        }
        // There is no way back from page to page for programs.
        Stream<Unknown> back = Stream.ofNullable(asked.before()).map(place -> new Unknown("before", place));
        List<Unknown> unknown = Stream.of(narrowed.unknown().stream(), given.nonsense().stream(), back)
                .flatMap(all -> all)
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnknownValueException(unknown.get(0));
        }
        return new StrictSearch(current.from(asked.after()), narrowed);
    }
}

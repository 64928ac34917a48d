package news.dateline.reader.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.concept.Kind;
import news.dateline.evidence.State;
import news.dateline.search.StoryQuery;
import news.dateline.shared.BadAddressException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the ledger asks for.
 *
 * @param slugs at most one of each kind, known or not
 * @param state null for any
 */
record FigureRequest(Map<Kind, String> slugs, @Nullable State state) {

    static final List<Kind> KINDS = List.of(Kind.REGION, Kind.TOPIC, Kind.EVENT, Kind.PERSON, Kind.ORGANISATION);

    static FigureRequest of(MultiValueMap<String, String> parameters) {
        Map<Kind, String> slugs = new EnumMap<>(Kind.class);
        for (Kind kind : KINDS) {
            String slug = first(parameters, parameterOf(kind));
            if (!slug.isBlank()) {
                slugs.put(kind, slug);
            }
        }
        return new FigureRequest(slugs, state(first(parameters, "state")));
    }

    /**
     * @throws BadAddressException when it asks for a state that there is not
     */
    static FigureRequest strict(MultiValueMap<String, String> parameters) {
        String unknown = unknownState(parameters);
        if (unknown != null) {
            throw new BadAddressException("There is no state \"" + unknown + "\".");
        }
        return of(parameters);
    }

    /** A state that was asked for and that there is not; null for none. */
    static @Nullable String unknownState(MultiValueMap<String, String> parameters) {
        String name = first(parameters, "state");
        return name.isEmpty() || state(name) != null ? null : name;
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : StoryQuery.tidy(value);
    }

    private static @Nullable State state(String name) {
        return Stream.of(State.values())
                .filter(state -> parameterOf(state).equals(name))
                .findFirst()
                .orElse(null);
    }

    static String parameterOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The address of the first page, without a language prefix. */
    String url() {
        return url("/figures", null);
    }

    /**
     * The same list at another path.
     *
     * @param after the place that its part comes after; null for the first one
     */
    String url(String path, @Nullable String after) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        slugs.keySet().forEach(kind -> url.queryParam(parameterOf(kind), "{" + kind + "}"));
        if (state != null) {
            url.queryParam("state", parameterOf(state));
        }
        if (after != null) {
            url.queryParam("after", after);
        }
        return url.encode().buildAndExpand(slugs.values().toArray()).toUriString();
    }
}

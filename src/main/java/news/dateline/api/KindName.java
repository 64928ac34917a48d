package news.dateline.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.dateline.concept.Kind;
import news.dateline.search.request.Unknown;
import news.dateline.search.request.UnknownValueException;

/** What the API calls the kinds of concept: as the parameters of a search do. */
final class KindName {

    private KindName() {}

    static String of(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param names all kinds where there are none
     * @throws UnknownValueException for a name of no kind
     */
    static List<Kind> kinds(List<String> names) {
        return names.isEmpty()
                ? List.of(Kind.values())
                : names.stream().map(KindName::kind).distinct().toList();
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> of(kind).equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownValueException(new Unknown("kind", name)));
    }
}

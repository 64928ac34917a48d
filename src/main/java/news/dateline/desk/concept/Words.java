package news.dateline.desk.concept;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptRefusedException.Reason;
import news.dateline.concept.Kind;
import news.dateline.concept.Name;
import news.dateline.concept.Region.Level;
import news.dateline.desk.InWords;
import org.springframework.util.StringUtils;

/** What the desk calls concepts and all that belongs to them. */
final class Words {

    private static final List<String> LANGUAGES = List.of(
            "en", "ru", "kk", "ky", "uz", "tg", "tk", "zh", "ug", "mn", "tr", "az", "fa", "ar", "uk", "be", "de", "fr",
            "es", "it", "pl", "ja", "ko", "hi");

    private Words() {}

    static String kind(Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organisation";
            case REGION -> "Region";
            case TOPIC -> "Topic";
            case EVENT -> "Event";
        };
    }

    static String kinds(Kind kind) {
        return StringUtils.capitalize(kind.plural());
    }

    static Map<String, String> namesOfKind() {
        return options(Arrays.stream(Name.Kind.values()), Name.Kind::name, kind -> switch (kind) {
            case COMMON -> "Common name";
            case OFFICIAL -> "Official name";
            case ABBREVIATION -> "Abbreviation";
            case FORMER -> "Former name";
            case ALIAS -> "Other spelling";
        });
    }

    /** @param present the language of a name that is there, which may be a rare one */
    static Map<String, String> languages(String present) {
        return options(
                Stream.concat(LANGUAGES.stream(), Stream.of(present))
                        .filter(StringUtils::hasText)
                        .distinct(),
                Function.identity(),
                InWords::language);
    }

    static boolean isLanguage(String tag) {
        return LANGUAGES.contains(tag)
                || !InWords.language(tag).equals(tag) && tag.matches("[a-z]{2,3}(-[A-Za-z0-9-]+)?");
    }

    /** The world is there, and there is no other. */
    static Map<String, String> levels(boolean world) {
        return options(
                Arrays.stream(Level.values()).filter(level -> world == (level == Level.WORLD)),
                Level::name,
                level -> StringUtils.capitalize(level.name().toLowerCase(Locale.ROOT)));
    }

    static <T> Map<String, String> options(Stream<T> all, Function<T, String> value, Function<T, String> label) {
        return all.collect(Collectors.toMap(value, label, (a, b) -> a, LinkedHashMap::new));
    }

    /** The field that a refusal is said beside. */
    static String field(Reason reason) {
        return switch (reason) {
            case SLUG_TAKEN -> "slug";
            case M49_TAKEN -> "m49";
            case ISO_CODE_TAKEN -> "isoCode";
            case MEDTOP_TAKEN -> "medtop";
            case CYCLE, BELOW, EXPOSED -> "parent";
            case LEVEL -> "level";
            case SAME_RELATION -> "type";
            case NOT_ALIKE -> "into";
        };
    }

    static String words(Reason reason) {
        return switch (reason) {
            case SLUG_TAKEN -> "Another one has this address, or once had it. Choose another.";
            case M49_TAKEN, ISO_CODE_TAKEN -> "Another region has this code.";
            case MEDTOP_TAKEN -> "Another topic has this code.";
            case CYCLE -> "It would stand below itself. Choose something that is not below it.";
            case LEVEL ->
                "A region stands under a wider one, and over narrower ones: a city under a country, not the other way"
                        + " round.";
            case SAME_RELATION -> "This is recorded already, from the same time on.";
            case NOT_ALIKE -> "Only two of the same kind can be merged.";
            case EXPOSED -> "Something that readers see leads here, so it stays.";
            case BELOW -> "The one to be kept stands below the other. Merge them the other way round.";
        };
    }
}

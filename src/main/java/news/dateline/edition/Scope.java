package news.dateline.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.shared.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Which pages are to be in an edition: those of the whole site, or of a storyline with its stories and what they name.
 *
 * @param storyline the slug of one; null for the whole site
 */
record Scope(@Nullable String storyline) {

    private static final List<String> SECTIONS =
            List.of("/", "/regions", "/topics", "/storylines", "/figures", "/archive", "/corrections", "/about");

    /** Where to begin, in each language. */
    List<Address> starts() {
        List<String> paths = storyline == null ? SECTIONS : List.of("/storylines/" + storyline);
        return Languages.ALL.stream()
                .flatMap(language -> paths.stream().map(path -> Address.of(Languages.prefix(language) + path)))
                .toList();
    }

    /** Whether to go on from one page to another. */
    boolean leads(Address from, Address to) {
        Optional<Kind> kind = to.kind();
        if (kind.isEmpty() || storyline == null) {
            return kind.isPresent();
        }
        return switch (kind.get()) {
            case FILE -> true;
            case STORYLINE, FURTHER -> isOfStoryline(to);
            case STORY -> isOfStoryline(from);
            case HISTORY -> Stream.of(Kind.STORY, Kind.HISTORY).anyMatch(from::is) && isSameStory(from, to);
            case CONCEPT -> isOfStoryline(from) || from.is(Kind.STORY);
            case FRONT, SECTION, DAY, CONNECTIONS -> false;
        };
    }

    private boolean isOfStoryline(Address address) {
        String path = "/storylines/" + storyline;
        return address.bare().equals(path) || address.bare().startsWith(path + "/");
    }

    private static boolean isSameStory(Address one, Address other) {
        return story(one).equals(story(other));
    }

    private static String story(Address address) {
        return address.path().replaceFirst("/history(?:/.*)?$", "");
    }
}

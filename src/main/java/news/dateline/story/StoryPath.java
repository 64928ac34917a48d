package news.dateline.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import news.dateline.shared.Languages;

/** The address of a story: {@code /stories/2022/01/09/slug}, under the prefix of its language. */
final class StoryPath {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private StoryPath() {}

    static String of(String language, LocalDate day, String slug) {
        return Languages.prefix(language) + "/stories/" + DAY.format(day) + "/" + slug;
    }
}

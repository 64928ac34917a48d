package news.dateline.desk.figure;

import java.util.List;
import java.util.UUID;
import news.dateline.desk.When;
import news.dateline.story.MarkedSentence;
import org.jspecify.annotations.Nullable;

/**
 * A story that shows a figure, or has it in a text that readers do not see yet.
 *
 * @param inLanguage its language in words
 * @param path where readers find it; null while they cannot
 * @param isStaged whether something was written since what is out
 * @param seen the number of its latest revision
 * @param openBy who has it open just now; empty for nobody
 * @param declined what was decided last, if that was to leave it; null otherwise
 * @param unmarked where it says an older number besides
 */
record MoveLine(
        UUID id,
        String headline,
        String language,
        String inLanguage,
        String status,
        @Nullable String path,
        boolean isStaged,
        int seen,
        boolean isChosen,
        String openBy,
        @Nullable Declined declined,
        List<Place> places,
        List<UnmarkedNumber> unmarked) {

    record Declined(String by, When when, String reason) {}

    /**
     * Words that mark the figure.
     *
     * @param field the name of the field for what is to stand there
     * @param leaving the name of the box that leaves it as it is
     * @param now what stands in the field
     * @param problem what is wrong with that; null for nothing
     */
    record Place(
            String field,
            String leaving,
            boolean isLeft,
            String was,
            String now,
            boolean isOut,
            List<MarkedSentence> sentences,
            @Nullable String problem) {}
}

package news.dateline.desk.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.desk.InWords;
import news.dateline.evidence.MarksBeforeReaders;
import news.dateline.evidence.StoryMarks;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.BothTexts;
import news.dateline.story.Mark;
import news.dateline.story.WorkingTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stories that mark an entry, which what becomes of it touches. */
@Component
@Transactional(readOnly = true)
class MarkingStories {

    private static final int MOST = 30;
    private static final PageKey<UUID> FIRST = PageKey.of(null, null, text -> new UUID(-1, -1));

    private final StoryMarks marks;
    private final MarksBeforeReaders shown;
    private final WorkingTexts texts;

    MarkingStories(StoryMarks marks, MarksBeforeReaders shown, WorkingTexts texts) {
        this.marks = marks;
        this.shown = shown;
        this.texts = texts;
    }

    /**
     * The first of them.
     *
     * @param isMore whether there are others
     * @param shown how many have the mark before readers, or will without anybody's doing
     */
    record Found(List<Line> lines, boolean isMore, long shown) {}

    /** @param isOut whether the mark is in the text that is out, or goes out by itself */
    record Line(UUID id, String headline, String language, String status, boolean isOut) {}

    Found of(UUID entry) {
        KeysetPage<UUID> listed = marks.page(Set.of(entry), FIRST, MOST);
        if (listed.isEmpty()) {
            return new Found(List.of(), false, 0);
        }
        Map<UUID, BothTexts> found =
                texts.both(listed.items()).stream().collect(Collectors.toMap(BothTexts::id, Function.identity()));
        List<Line> lines = listed.items().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(story -> line(story, entry))
                .toList();
        return new Found(lines, listed.next() != null, shown.stories(entry));
    }

    private static Line line(BothTexts story, UUID entry) {
        return new Line(
                story.id(),
                story.headline(),
                story.language(),
                InWords.status(story.status()),
                story.bodyThatIsOut()
                        .filter(body -> Mark.entriesIn(body).contains(entry))
                        .isPresent());
    }
}

package news.dateline.desk.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.concept.Kind;
import news.dateline.desk.Rights;
import news.dateline.desk.figure.FigureMaking;
import news.dateline.desk.figure.FiguresInText;
import news.dateline.desk.numbers.NumberInText;
import news.dateline.shared.Ids;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Between a form of a story and the numbers in its text. */
@Component
@Transactional(readOnly = true)
class NumbersPages {

    private final Stories stories;
    private final FiguresInText figures;
    private final FigureMaking making;

    NumbersPages(Stories stories, FiguresInText figures, FigureMaking making) {
        this.stories = stories;
        this.figures = figures;
        this.making = making;
    }

    NumbersPage page(UUID id, StoryForm form, FigureFields open, Account account) {
        return new NumbersPage(
                id,
                stories.findById(id).isPresent(),
                Rights.of(account).edits(),
                figures.in(about(form)),
                open,
                making.sheet(open.values(), open.problems()),
                making.fields(),
                making.suggested());
    }

    Optional<NumberInText> at(String place, StoryForm form) {
        return figures.at(place, about(form));
    }

    /**
     * The form for a number, with what its words and its story tell.
     *
     * @param before the form that was open so far: what it says of the source goes on to this one; all that it says, if
     *     its own number is gone
     * @return empty where no such number is
     */
    Optional<FigureFields> open(UUID id, String place, StoryForm form, FigureFields before) {
        Optional<NumberInText> number = at(place, form);
        if (number.isPresent() && before.isOpen() && at(before.place(), form).isEmpty()) {
            return Optional.of(before.at(place));
        }
        return number.map(there -> {
            Story story = stories.findById(id).orElse(null);
            LocalDate day = story == null ? null : story.urlDate();
            return new FigureFields(
                    place, before.sourceIn(making.guessed(there, firstRegion(form, story), day)), Map.of());
        });
    }

    private static FiguresInText.About about(StoryForm form) {
        return new FiguresInText.About(
                FormText.shortenedBody(form),
                form.text("language"),
                Ids.parse(form.text("storyline")).orElse(null),
                FormText.conceptIds(form));
    }

    private static @Nullable UUID firstRegion(StoryForm form, @Nullable Story story) {
        Set<UUID> regions = FormText.ids(form.chosen(Kind.REGION.plural()));
        List<UUID> order =
                story == null ? List.of() : story.workingRevision().text().conceptIds();
        return order.stream()
                .filter(regions::contains)
                .findFirst()
                .orElseGet(() -> regions.stream().findFirst().orElse(null));
    }
}

package news.dateline.desk.figure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.account.Account;
import news.dateline.desk.InWords;
import news.dateline.desk.When;
import news.dateline.evidence.DecisionMade;
import news.dateline.evidence.DecisionMade.Outcome;
import news.dateline.evidence.Figure;
import news.dateline.evidence.FigureDecisions;
import news.dateline.evidence.Movement;
import news.dateline.story.BothTexts;
import news.dateline.story.draft.Editing;
import news.dateline.story.draft.Editors;
import org.springframework.stereotype.Component;

/** Writes down what there is to decide on in each story that shows an older figure. */
@Component
class MoveLines {

    private final FigureDecisions decisions;
    private final Editors editors;
    private final Proposals proposals;
    private final Clock clock;

    MoveLines(FigureDecisions decisions, Editors editors, Proposals proposals, Clock clock) {
        this.decisions = decisions;
        this.editors = editors;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** What all lines of a page need to know. */
    private record Page(
            Movement movement,
            Map<UUID, Figure> olders,
            Figure newest,
            Map<UUID, DecisionMade> last,
            Map<UUID, String> openBy,
            MoveForm sent,
            Map<String, String> problems) {}

    /**
     * @param movement of something that moved
     * @param account for whom; whether they have a story open themselves is no news to them
     */
    List<MoveLine> of(
            Movement movement, List<BothTexts> stories, MoveForm sent, Map<String, String> problems, Account account) {
        if (stories.isEmpty()) {
            return List.of();
        }
        Page page = new Page(
                movement,
                olders(movement),
                Objects.requireNonNull(movement.newest()),
                last(stories, movement),
                openBy(account),
                sent,
                problems);
        Instant now = clock.instant();
        return stories.stream().map(story -> line(page, story, now)).toList();
    }

    private static Map<UUID, Figure> olders(Movement movement) {
        return movement.olders().stream()
                .map(movement.succession().entries()::get)
                .map(Figure.class::cast)
                .collect(Collectors.toMap(Figure::id, Function.identity()));
    }

    private Map<UUID, DecisionMade> last(List<BothTexts> stories, Movement movement) {
        return decisions.in(stories.stream().map(BothTexts::id).toList(), movement.olders()).stream()
                .collect(Collectors.toMap(DecisionMade::story, Function.identity(), (latest, earlier) -> latest));
    }

    private Map<UUID, String> openBy(Account account) {
        return editors.everybody().stream()
                .filter(editing -> !editing.accountId().equals(account.id()))
                .collect(Collectors.groupingBy(
                        Editing::storyId, Collectors.mapping(Editing::name, Collectors.joining(", "))));
    }

    private MoveLine line(Page page, BothTexts story, Instant now) {
        return new MoveLine(
                story.id(),
                story.headline(),
                story.language(),
                InWords.language(story.language()),
                InWords.status(story.status()),
                story.path(),
                story.hasStagedText(),
                story.revision(),
                page.sent.chosen().contains(story.id()),
                page.openBy.getOrDefault(story.id(), ""),
                Optional.ofNullable(page.last.get(story.id()))
                        .filter(last -> last.outcome() == Outcome.DECLINED)
                        .filter(last -> last.newer().equals(page.newest.id()))
                        .map(last -> new MoveLine.Declined(last.by(), When.of(last.at(), now), last.reason()))
                        .orElse(null),
                MovePlace.of(page.movement.olders(), story).stream()
                        .map(place -> place(page, place, story.language()))
                        .toList(),
                UnmarkedNumber.of(page.olders.values(), story));
    }

    private MoveLine.Place place(Page page, MovePlace place, String language) {
        String field = place.field();
        String now = page.sent.values().containsKey(field)
                ? page.sent.text(field)
                : proposals.of(
                        Objects.requireNonNull(page.olders.get(place.figure())), page.newest, place.was(), language);
        return new MoveLine.Place(
                field,
                place.leaving(),
                page.sent.isLeft(place),
                place.was(),
                now,
                place.isOut(),
                place.sentences(),
                page.problems.get(field));
    }
}

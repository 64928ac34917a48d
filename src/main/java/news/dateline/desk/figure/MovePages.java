package news.dateline.desk.figure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.StoryMarks;
import news.dateline.evidence.Succession;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.BothTexts;
import news.dateline.story.WorkingTexts;
import news.dateline.story.draft.Editing;
import news.dateline.story.draft.Editors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page on which a figure moves. */
@Component
@Transactional(readOnly = true)
class MovePages {

    private static final int PAGE_SIZE = 30;
    private static final Limit MOST_DECIDED = Limit.of(30);

    private final Ledger ledger;
    private final StoryMarks marks;
    private final WorkingTexts texts;
    private final FigureDecisions decisions;
    private final Editors editors;
    private final Proposals proposals;
    private final Clock clock;

    MovePages(
            Ledger ledger,
            StoryMarks marks,
            WorkingTexts texts,
            FigureDecisions decisions,
            Editors editors,
            Proposals proposals,
            Clock clock) {
        this.ledger = ledger;
        this.marks = marks;
        this.texts = texts;
        this.decisions = decisions;
        this.editors = editors;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** What a page is about. */
    private record Known(Figure figure, Figure newer, Account account, Instant now) {}

    /** @param account for whom; whether they have a story open themselves is no news to them */
    MovePage page(UUID id, PageKey<UUID> key, MoveForm sent, Map<String, String> problems, Account account) {
        Succession succession = Succession.of(ledger.entriesAndSuccessors(List.of(id)));
        if (!(succession.entries().get(id) instanceof Figure figure)) {
            throw new NotFoundException("No figure " + id);
        }
        Figure newer = succession.newestFigure(id).orElse(null);
        Instant now = clock.instant();
        return new MovePage(
                id,
                words(figure),
                figure.state(),
                newer == null ? null : newer.id(),
                words(newer),
                newer == null
                        ? new KeysetPage<>(List.of(), null, null, true)
                        : stories(new Known(figure, newer, account, now), key, sent, problems),
                decisions.latest(id, MOST_DECIDED).stream()
                        .map(one -> decided(one, succession, now))
                        .toList(),
                sent.reason(),
                problems);
    }

    /** What stories say that were chosen; those that are gone are left out. */
    Map<UUID, BothTexts> texts(List<UUID> stories) {
        return stories.isEmpty()
                ? Map.of()
                : texts.both(stories).stream().collect(Collectors.toMap(BothTexts::id, Function.identity()));
    }

    private KeysetPage<MoveLine> stories(Known known, PageKey<UUID> key, MoveForm sent, Map<String, String> problems) {
        KeysetPage<UUID> listed = marks.page(known.figure.id(), key, PAGE_SIZE);
        List<UUID> ids = listed.items();
        if (ids.isEmpty()) {
            return listed.with(List.of());
        }
        Map<UUID, BothTexts> texts = texts(ids);
        Map<UUID, DecisionMade> last = last(ids, known.figure.id());
        Map<UUID, String> openBy = openBy(known.account);
        return listed.with(ids.stream()
                .map(texts::get)
                .filter(Objects::nonNull)
                .map(story ->
                        line(known, story, last.get(story.id()), openBy.getOrDefault(story.id(), ""), sent, problems))
                .toList());
    }

    private Map<UUID, DecisionMade> last(List<UUID> stories, UUID figure) {
        return decisions.in(stories, figure).stream()
                .collect(Collectors.toMap(DecisionMade::story, Function.identity(), (latest, earlier) -> latest));
    }

    private Map<UUID, String> openBy(Account account) {
        return editors.everybody().stream()
                .filter(editing -> !editing.name().equals(account.displayName()))
                .collect(Collectors.groupingBy(
                        Editing::storyId, Collectors.mapping(Editing::name, Collectors.joining(", "))));
    }

    private MoveLine line(
            Known known,
            BothTexts story,
            @Nullable DecisionMade last,
            String openBy,
            MoveForm sent,
            Map<String, String> problems) {
        boolean declined = last != null
                && last.outcome() == Outcome.DECLINED
                && last.newer().equals(known.newer.id());
        return new MoveLine(
                story.id(),
                story.headline(),
                story.language(),
                InWords.language(story.language()),
                InWords.status(story.status()),
                story.path(),
                story.hasStagedText(),
                story.revision(),
                sent.chosen().contains(story.id()),
                openBy,
                declined ? new MoveLine.Declined(last.by(), When.of(last.at(), known.now), last.reason()) : null,
                MovePlace.of(known.figure.id(), story).stream()
                        .map(place -> place(known, place, story.language(), sent, problems))
                        .toList());
    }

    private MoveLine.Place place(
            Known known, MovePlace place, String language, MoveForm sent, Map<String, String> problems) {
        String field = place.field();
        String now = sent.values().containsKey(field)
                ? sent.text(field)
                : proposals.of(known.figure, known.newer, place.was(), language);
        return new MoveLine.Place(field, place.was(), now, place.isOut(), place.sentences(), problems.get(field));
    }

    private static MovePage.Decided decided(DecisionMade one, Succession succession, Instant now) {
        return new MovePage.Decided(
                one.story(),
                one.headline(),
                one.language(),
                one.outcome() == Outcome.TAKEN,
                words(succession.entries().get(one.newer())),
                one.revision(),
                one.by(),
                When.of(one.at(), now),
                one.reason());
    }

    private static String words(@Nullable LedgerEntry entry) {
        return entry == null ? "" : EntryLine.words(entry.stated());
    }
}

package news.dateline.desk.figure;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.account.Account;
import news.dateline.desk.When;
import news.dateline.evidence.DecisionMade;
import news.dateline.evidence.DecisionMade.Outcome;
import news.dateline.evidence.Figure;
import news.dateline.evidence.FigureDecisions;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.Movement;
import news.dateline.evidence.Movements;
import news.dateline.evidence.StoryMarks;
import news.dateline.evidence.Succession;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.BothTexts;
import news.dateline.story.WorkingTexts;
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

    private final Movements movements;
    private final StoryMarks marks;
    private final WorkingTexts texts;
    private final FigureDecisions decisions;
    private final MoveLines lines;
    private final Proposals proposals;
    private final Clock clock;

    MovePages(
            Movements movements,
            StoryMarks marks,
            WorkingTexts texts,
            FigureDecisions decisions,
            MoveLines lines,
            Proposals proposals,
            Clock clock) {
        this.movements = movements;
        this.marks = marks;
        this.texts = texts;
        this.decisions = decisions;
        this.lines = lines;
        this.proposals = proposals;
        this.clock = clock;
    }

    MovePage page(UUID id, PageKey<UUID> key, MoveForm sent, Map<String, String> problems, Account account) {
        Movement movement = movements.of(id);
        LedgerEntry newest = movement.newest();
        Set<UUID> concerned = new LinkedHashSet<>(movement.olders());
        concerned.add(id);
        Instant now = clock.instant();
        return new MovePage(
                id,
                words(movement.figure()),
                movement.figure().state(),
                newest == null ? null : newest.id(),
                words(newest),
                newest == null
                        ? new KeysetPage<>(List.of(), null, null, true)
                        : stories(movement, key, sent, problems, account),
                decisions.latest(concerned, MOST_DECIDED).stream()
                        .map(one -> decided(one, movement.succession(), now))
                        .toList(),
                sent.reason(),
                problems);
    }

    /** The figures that a story may show when the one of a page moves. */
    Set<UUID> olders(UUID figure) {
        return movements.of(figure).olders();
    }

    /** The figure that was offered, as long as it is the one that stories are to show; null for none. */
    @Nullable
    Figure offered(UUID figure, MoveForm sent) {
        Figure newest = movements.of(figure).newest();
        return newest != null && newest.id().equals(sent.newer()) ? newest : null;
    }

    /** What is wrong with words that are to say it; null for nothing. */
    @Nullable
    String otherNumber(@Nullable Figure offered, String now, String language) {
        return offered == null || proposals.isSaid(offered, now, language)
                ? null
                : "Have the newer number in it, in digits: " + offered.wording() + ".";
    }

    /** What stories say that were chosen; those that are gone are left out. */
    Map<UUID, BothTexts> texts(List<UUID> stories) {
        return stories.isEmpty()
                ? Map.of()
                : texts.both(stories).stream().collect(Collectors.toMap(BothTexts::id, Function.identity()));
    }

    private KeysetPage<MoveLine> stories(
            Movement movement, PageKey<UUID> key, MoveForm sent, Map<String, String> problems, Account account) {
        KeysetPage<UUID> listed = marks.page(movement.olders(), key, PAGE_SIZE);
        Map<UUID, BothTexts> found = texts(listed.items());
        List<BothTexts> inOrder =
                listed.items().stream().map(found::get).filter(Objects::nonNull).toList();
        return listed.with(lines.of(movement, inOrder, sent, problems, account));
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
        return entry == null ? "" : EntryNames.of(entry);
    }
}

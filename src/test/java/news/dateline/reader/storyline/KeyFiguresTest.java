package news.dateline.reader.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.evidence.Act;
import news.dateline.evidence.KeyFigure;
import news.dateline.evidence.KeyFigure.Change;
import news.dateline.evidence.State;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.ledger.StatementLine;
import org.junit.jupiter.api.Test;

class KeyFiguresTest {

    private static final Since SINCE = new Since(LocalDate.of(2022, 1, 10));
    private static final Instant BEFORE = Instant.parse("2022-01-09T10:00:00Z");
    private static final Instant AFTER = Instant.parse("2022-01-11T10:00:00Z");

    /** The latest first. */
    private static final List<UUID> CHAIN =
            IntStream.range(0, 6).mapToObj(place -> new UUID(0, place)).toList();

    private static KeyFigure figure(List<Change> changes) {
        return new KeyFigure(CHAIN.get(0), CHAIN.subList(1, 6), changes);
    }

    private static Map<UUID, LedgerNote> notes(UUID changed) {
        return CHAIN.stream()
                .map(id -> note(id, id.equals(changed) ? List.of(BEFORE, AFTER) : List.of(BEFORE)))
                .collect(Collectors.toMap(LedgerNote::id, Function.identity()));
    }

    private static LedgerNote note(UUID id, List<Instant> said) {
        return new LedgerNote(
                id,
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                State.REPORTED,
                null,
                List.of(),
                said.stream().map(KeyFiguresTest::line).toList());
    }

    private static StatementLine line(Instant recordedAt) {
        return new StatementLine(Act.REPORTED, null, "Somebody", null, null, null, null, null, recordedAt, null, null);
    }

    @Test
    void tellsOfTheFifthOlderOneThoughItIsNotShown() {
        UUID fifth = CHAIN.get(5);
        KeyFigures figures = KeyFigures.of(
                List.of(figure(List.of(new Change(fifth, AFTER), new Change(CHAIN.get(0), BEFORE)))), SINCE, 12);

        assertThat(figures.entries()).containsExactlyElementsOf(CHAIN);
        MovedFigure moved = figures.fresh(notes(fifth)).get(0);
        assertThat(moved.isNew()).isFalse();
        assertThat(moved.before()).extracting(LedgerNote::id).containsExactlyElementsOf(CHAIN.subList(1, 5));
        assertThat(moved.told()).hasSize(1);
        assertThat(moved.told().get(0).other()).extracting(LedgerNote::id).isEqualTo(fifth);
        assertThat(moved.told().get(0).statements())
                .extracting(StatementLine::recordedAt)
                .containsExactly(AFTER);
    }

    @Test
    void readsNoMoreWhereTheReaderAsksAboutNoDay() {
        KeyFigures figures = KeyFigures.of(List.of(figure(List.of(new Change(CHAIN.get(5), AFTER)))), null, 0);

        assertThat(figures.entries()).containsExactlyElementsOf(CHAIN.subList(0, 5));
        assertThat(figures.key(notes(CHAIN.get(5))).get(0).told()).isEmpty();
    }

    @Test
    void whatIsOnlyToldOfStandsNeitherAmongTheNotesNorInAChart() {
        UUID fifth = CHAIN.get(5);
        KeyFigures figures = KeyFigures.of(List.of(figure(List.of(new Change(fifth, AFTER)))), SINCE, 12);

        assertThat(figures.values(notes(fifth))).extracting(LedgerNote::id).doesNotContain(fifth);
        assertThat(figures.each(notes(fifth))).extracting(LedgerNote::id).doesNotContain(fifth);
    }
}

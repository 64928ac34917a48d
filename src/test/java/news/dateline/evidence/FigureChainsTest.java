package news.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dateline.evidence.StorylineFigures.Link;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureChainsTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    private static Link link(UUID id, String listedOn, boolean stands, int marks, @Nullable UUID successor) {
        return new Link(
                id, listedOn, stands, Instant.EPOCH.plusSeconds(id.getLeastSignificantBits()), marks, successor);
    }

    private static List<KeyFigure> chains(Link... links) {
        return new FigureChains(List.of(links)).all();
    }

    @Test
    void aChainIsOneFigureWithItsLatestValueAndTheOthersBackwards() {
        List<KeyFigure> figures = chains(
                link(A, "2022-01-01", true, 1, B),
                link(B, "2022-01-02", true, 0, C),
                link(C, "2022-01-03", true, 0, null));

        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).latest()).isEqualTo(C);
        assertThat(figures.get(0).before()).containsExactly(B, A);
        assertThat(figures.get(0).changedAt()).isEqualTo(Instant.EPOCH.plusSeconds(3));
    }

    @Test
    void whatNobodyStandsForAnyMoreIsNotTheLatest() {
        List<KeyFigure> figures = chains(link(A, "2022-01-01", true, 1, B), link(B, "2022-01-02", false, 1, null));

        assertThat(figures).extracting(KeyFigure::latest).containsExactly(A);
        assertThat(figures.get(0).before()).isEmpty();
    }

    @Test
    void saysWhichOfThemChangedLastEvenOfWhatIsNotShown() {
        List<KeyFigure> figures = chains(
                link(C, "2022-01-01", true, 1, B),
                link(A, "2022-01-02", true, 1, B),
                link(B, "2022-01-03", true, 1, D),
                link(D, "2022-01-04", false, 1, null));

        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).latest()).isEqualTo(B);
        assertThat(figures.get(0).before()).containsExactly(A);
        assertThat(figures.get(0).changes())
                .extracting(KeyFigure.Change::entry)
                .as("with the one that was taken back and the one beside")
                .containsExactly(D, C, B, A);
        assertThat(figures.get(0).changedAt()).isEqualTo(Instant.EPOCH.plusSeconds(4));
    }

    @Test
    void aFigureThatWasTakenBackIsShownForWhatItIsWhereThereIsNoOther() {
        assertThat(chains(link(A, "2022-01-01", false, 1, null)))
                .extracting(KeyFigure::latest)
                .containsExactly(A);
    }

    @Test
    void thoseThatMostStoriesMarkComeFirstThenThoseOfTheLatestDay() {
        List<KeyFigure> figures = chains(
                link(A, "2022-01-01", true, 1, null),
                link(B, "2022-01-02", true, 1, null),
                link(C, "2022-01-03", true, 1, D),
                link(D, "2022-01-04", true, 1, null));

        assertThat(figures).extracting(KeyFigure::latest).containsExactly(D, B, A);
    }

    @Test
    void ofTwoThatWereRevisedToOneTheLaterIsWhatItWas() {
        List<KeyFigure> figures = chains(
                link(A, "2022-01-02", true, 1, C),
                link(B, "2022-01-01", true, 1, C),
                link(C, "2022-01-03", true, 1, null));

        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).before()).containsExactly(A);
    }

    @Test
    void whatWouldLeadBackToItselfEndsAllTheSame() {
        assertThat(chains(link(A, "2022-01-01", true, 1, B), link(B, "2022-01-02", true, 1, A)))
                .isNotEmpty();
    }
}

package news.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.Region;
import news.dateline.concept.Topic;
import news.dateline.shared.Ids;
import news.dateline.shared.paging.PageKey;
import news.dateline.shared.time.PartialDate;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lists go by agrees with what was stated. */
@PortalTest
class LedgerWritingTest {

    private static final Instant NOW = Instant.parse("2022-01-09T12:00:00Z");
    private static final PageKey<LedgerPlace> FIRST = PageKey.of(null, null, LedgerPlace::parse);

    @Autowired
    private LedgerWriting writing;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerPages list;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient database;

    private final List<UUID> written = new ArrayList<>();
    private UUID region = Ids.next();
    private UUID city = Ids.next();
    private UUID topic = Ids.next();

    @BeforeEach
    void findAPlace() {
        Region wide = newsroom.region("A wide place");
        region = wide.id();
        city = newsroom.region(Newsroom.word(), wide.id(), "A place in it").id();
        Topic subject = newsroom.topic("A subject");
        topic = subject.id();
    }

    @Test
    void storesTheStateThatFollowsFromTheStatements() {
        for (Set<Act> acts : SetsOfActs.all()) {
            UUID entry = write("2022-01-09", acts);

            assertThat(stored(entry)).as(acts.toString()).isEqualTo(State.after(acts));
            for (State state : State.values()) {
                assertThat(ids(List.of(region), state).contains(entry))
                        .as(acts + " " + state)
                        .isEqualTo(!acts.isEmpty() && State.after(acts) == state);
            }
        }
    }

    @Test
    void followsWhatIsStatedLater() {
        UUID entry = write("2022-01-09", Set.of(Act.REPORTED));
        LedgerEntry found = ledger.entries(List.of(entry)).get(0);
        found.add(Statement.by("Somebody", Act.RETRACTED, NOW));

        writing.save(List.of(found));

        assertThat(stored(entry)).isEqualTo(State.RETRACTED);
        assertThat(ids(List.of(region), State.RETRACTED)).containsExactly(entry);
        assertThat(ids(List.of(region), State.REPORTED)).isEmpty();
    }

    @Test
    void listsWhatIsAboutAPlaceBelow() {
        UUID earlier = write("2022-01-08", Set.of(Act.REPORTED));
        UUID later = write("2022-01-09", Set.of(Act.REPORTED));

        assertThat(ids(List.of(region), null)).containsExactly(later, earlier);
        assertThat(ids(List.of(city, topic), null)).containsExactly(later, earlier);
        assertThat(ids(List.of(city, Ids.next()), null)).isEmpty();
    }

    @Test
    void listsWhatSomebodySaidWithThem() {
        UUID speaker = newsroom.person("A speaker").id();
        Claim claim = new Claim(Ids.next(), Newsroom.word(), "A claim", NOW);
        claim.placeUnder(city, null, List.of());
        claim.add(Statement.by("Somebody", Act.REPORTED, NOW));
        claim.add(Statement.by(speaker, Act.DENIED, NOW));
        save(claim);

        assertThat(ids(List.of(speaker), null)).containsExactly(claim.id());
        assertThat(ids(List.of(region, speaker), State.DISPUTED)).containsExactly(claim.id());
    }

    @Test
    void listsAClaimByTheDayOnWhichItWasFirstStated() {
        Claim claim = new Claim(Ids.next(), Newsroom.word(), "A claim", NOW);
        claim.placeUnder(city, null, List.of(topic));
        claim.add(Statement.by("Somebody", Act.REPORTED, NOW).through(null, new PartialDate("2022-01"), null));
        claim.add(Statement.by("Somebody else", Act.DENIED, NOW).through(null, new PartialDate("2021-12-31"), null));
        save(claim);

        assertThat(list.page(List.of(city), null, FIRST, 10).items())
                .containsExactly(new LedgerPlace("2021-12-31", claim.id()));
    }

    private UUID write(String day, Set<Act> acts) {
        Figure figure = new Figure(
                Ids.next(), Newsroom.word(), "people", "3", Figure.Qualifier.EXACTLY, BigDecimal.TEN, null, "", NOW);
        figure.placeUnder(city, null, List.of(topic));
        figure.dateTo(new PartialDate(day), null);
        acts.forEach(act -> figure.add(Statement.by("Somebody", act, NOW)));
        return save(figure);
    }

    private UUID save(LedgerEntry entry) {
        writing.save(List.of(entry));
        written.add(entry.id());
        return entry.id();
    }

    private State stored(UUID entry) {
        return State.valueOf(database.sql("select state from ledger_entry where id = ?")
                .param(entry)
                .query(String.class)
                .single());
    }

    private List<UUID> ids(List<UUID> concepts, @org.jspecify.annotations.Nullable State state) {
        return list.page(concepts, state, FIRST, 100).items().stream()
                .map(LedgerPlace::id)
                .toList();
    }

    @AfterEach
    void tidy() {
        // Nobody is of the id that stands for none.
        written.add(new UUID(0, 0));
        for (String table : List.of("ledger_listing", "statement", "ledger_entry_concept")) {
            database.sql("delete from " + table + " where entry_id in (:ids)")
                    .param("ids", written)
                    .update();
        }
        for (String table : List.of("figure", "claim", "ledger_entry")) {
            database.sql("delete from " + table + " where id in (:ids)")
                    .param("ids", written)
                    .update();
        }
    }
}

package news.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MarkListingsTest {

    @Autowired
    private MarkListings marks;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient database;

    private UUID entry = UUID.randomUUID();

    @BeforeEach
    void chooseAnEntry() {
        entry = database.sql("select id from ledger_entry where slug = 'detained-over-4000'")
                .query(UUID.class)
                .single();
    }

    @Test
    void knowsTheStoriesThatReadersSee() {
        UUID story = newsroom.publish("Marked", "", "It was [over 4,000](figure:" + entry + ").");
        assertThat(markedBy()).startsWith(story);

        newsroom.republish(story, "Marked no more", "", "It was over 4,000.");
        assertThat(markedBy()).doesNotContain(story);

        newsroom.republish(story, "Marked again", "", "[Some](claim:" + entry + ") or [all](figure:" + entry + ")");
        assertThat(markedBy()).startsWith(story);

        newsroom.withdraw(story);
        assertThat(markedBy()).doesNotContain(story);
    }

    @Test
    void givesNoMoreOfEachThanWanted() {
        assertThat(marks.newest(List.of(entry), "en", 1)).hasSize(1);
        assertThat(marks.newest(List.of(entry), "kk", 1)).isEmpty();
    }

    private List<UUID> markedBy() {
        return marks.newest(List.of(entry), "en", 5).stream()
                .map(MarkListings.Marked::storyId)
                .toList();
    }
}

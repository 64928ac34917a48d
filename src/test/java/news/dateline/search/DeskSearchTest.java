package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import news.dateline.account.Role;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptEditing;
import news.dateline.concept.Concepts;
import news.dateline.concept.Facts;
import news.dateline.concept.NameText;
import news.dateline.concept.Particulars;
import news.dateline.concept.Region;
import news.dateline.concept.names.KnownNames;
import news.dateline.shared.UnavailableException;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.story.Status;
import news.dateline.story.StoryEntry;
import news.dateline.story.StoryFilter;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
class DeskSearchTest {

    private static final StoryFilter ALL = new StoryFilter(null, null, null, List.of());

    @Autowired
    Newsroom newsroom;

    @Autowired
    Staff staff;

    @Autowired
    DeskSearch search;

    @Autowired
    StorySearch readers;

    @Autowired
    SearchIndex index;

    @Autowired
    IndexStates states;

    @Autowired
    ConceptEditing editing;

    @Autowired
    Concepts concepts;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Autowired
    TransactionOperations transactions;

    @Test
    void aDraftIsFoundByItsWordsInAnyForm() throws Exception {
        String word = Newsroom.word();
        UUID draft = newsroom.draft("Protesters gather " + word);
        newsroom.stage(draft, "Protesters gather " + word, "In the squares", "They **met** the Токаева.");
        waitFor("met " + word, 1);
        assertThat(ids(word + " protests square")).containsExactly(draft);
        assertThat(ids(word + " Токаев")).containsExactly(draft);
        assertThat(ids("\"they met the\" " + word)).containsExactly(draft);
        assertThat(ids(word + " -square")).isEmpty();
        DeskPage nearly = find(word + " protseters", ALL);
        assertThat(nearly.isInexact()).isTrue();
        assertThat(nearly.stories()).extracting(StoryEntry::id).containsExactly(draft);
    }

    @Test
    void aDraftIsFoundByANameInAnyScript() throws Exception {
        String word = Newsroom.word();
        var person = newsroom.person(word, "Erlan " + word, "Джомартбеков");
        UUID draft = newsroom.draft("A speech", person.id());
        waitFor(word, 1);
        assertThat(ids("Джомартбеков " + word)).containsExactly(draft);
        assertThat(ids(KnownNames.inLatin("Джомартбеков", "ru") + " " + word)).containsExactly(draft);
        assertThat(ids(word + " Джомартбиков")).as("a letter is forgiven").containsExactly(draft);
    }

    @Test
    void aDraftIsFoundInOtherLettersThoughNobodyIsKnownByThem() throws Exception {
        String word = Newsroom.word();
        UUID draft = newsroom.draft("Қайыркеновтің сөзі, Досмурадов " + word);
        waitFor(word, 1);
        assertThat(ids("Кайыркенов " + word)).containsExactly(draft);
        assertThat(ids("Dosmuradov " + word)).containsExactly(draft);
    }

    @Test
    void aRegionMeansAllBelowIt() throws Exception {
        String word = Newsroom.word();
        Region country = newsroom.region(word + "-country", null, "Country");
        Region city = newsroom.region(word + "-city", country.id(), "City");
        Region other = newsroom.region(word + "-other", null, "Other");
        UUID topic = newsroom.topic(word).id();
        UUID there = newsroom.draft(word, city.id(), topic);
        UUID elsewhere = newsroom.draft(word, other.id(), topic);
        waitFor(word, 2);
        assertThat(ids(word, about(country.id()))).containsExactly(there);
        assertThat(ids(word, about(country.id(), topic))).containsExactly(there);
        assertThat(ids(word, about(country.id(), other.id()))).isEmpty();
        assertThat(ids(word, about(topic))).containsExactlyInAnyOrder(there, elsewhere);
    }

    @Test
    void whatAConceptIsCalledAndWhereItStandsCountsForDraftsToo() throws Exception {
        String word = Newsroom.word();
        String later = Newsroom.word();
        Region above = newsroom.region("Above");
        Region city = newsroom.region(word, newsroom.region("Before").id(), "City");
        UUID draft = newsroom.draft(word, city.id());
        waitFor(word, 1);
        change(city, above.id());
        Eventually.get(() -> ids(word, about(above.id())), found -> found.equals(List.of(draft)));

        assertThat(ids('"' + later + '"')).isEmpty();
        call(city, later);
        Eventually.get(() -> ids('"' + later + '"'), found -> found.equals(List.of(draft)));
    }

    @Test
    void theLatestTextAndStatusAreLookedAt() throws Exception {
        String first = Newsroom.word();
        String second = Newsroom.word();
        UUID story = newsroom.publish(first, "", "");
        waitFor(first, 1);
        newsroom.stage(story, second, "", "");
        waitFor(second, 1);
        assertThat(ids(first)).as("what is public still, but not the latest").isEmpty();
        assertThat(ids(second, with(Status.PUBLISHED))).containsExactly(story);
        assertThat(readers.find(new StoryQuery(second, Map.of(), StoryQuery.Days.ALL, Sort.NEWEST, null))
                        .total())
                .isZero();

        newsroom.withdraw(story);
        Eventually.get(() -> ids(second, with(Status.WITHDRAWN)), found -> found.equals(List.of(story)));
        assertThat(ids(second, with(Status.PUBLISHED))).isEmpty();
        assertThat(ids(second)).containsExactly(story);
    }

    @Test
    void theDatabaseHasTheLastWord() throws Exception {
        String word = Newsroom.word();
        UUID unheard = newsroom.publish(word, "", "");
        waitFor(word, 1);
        newsroom.withdrawUnheard(unheard);
        assertThat(ids(word, with(Status.PUBLISHED))).isEmpty();
        assertThat(find(word, ALL).stories()).extracting(StoryEntry::status).containsExactly(Status.WITHDRAWN);
    }

    @Test
    void whoMaySeeTheirOwnOnlyFindsNothingElse() throws Exception {
        String word = Newsroom.word();
        UUID story = newsroom.draft("Whose is it " + word);
        waitFor(word, 1);
        UUID writer = database.sql("select created_by from story where id = ?")
                .param(story)
                .query(UUID.class)
                .single();
        assertThat(ids(word, of(writer))).containsExactly(story);
        UUID somebody = staff.account(Role.REPORTER).id();
        assertThat(ids(word, of(somebody))).isEmpty();
        giveTo(somebody, story);
        assertThat(ids(word, of(writer))).as("whatever the index has").isEmpty();
    }

    @Test
    void howWellWordsFitIsNotLearnedFromStoriesOfOthers() throws Exception {
        String word = Newsroom.word();
        UUID own = newsroom.draft("Resignatoin " + word);
        UUID other = newsroom.draft("Resignation " + word);
        UUID somebody = staff.account(Role.REPORTER).id();
        giveTo(somebody, other);
        newsroom.stage(other, "A resignation " + word, "", "");
        Eventually.get(() -> ids(word, of(somebody)), found -> found.equals(List.of(other)));
        waitFor(word, 2);
        UUID writer = database.sql("select created_by from story where id = ?")
                .param(own)
                .query(UUID.class)
                .single();
        assertThat(ids("resignation " + word)).containsExactly(other);
        assertThat(ids("resignation " + word, of(writer))).containsExactly(own);
    }

    private void giveTo(UUID account, UUID story) {
        database.sql("update story set created_by = ? where id = ?")
                .params(account, story)
                .update();
    }

    @ParameterizedTest
    @EnumSource(names = {"RELEVANCE", "NEWEST"})
    void pagesFollowEachOtherWithoutGapsOrRepeats(Sort sort) throws Exception {
        String word = Newsroom.word();
        List<UUID> begun = new ArrayList<>();
        for (int i = 0; i < 2 * DeskSearch.PAGE_SIZE + 3; i++) {
            begun.add(0, newsroom.draft(word));
        }
        waitFor("\"" + word + "\"", DeskSearch.PAGE_SIZE);
        Eventually.get(() -> walk(word, sort), seen -> seen.size() == begun.size());
        List<UUID> seen = walk(word, sort);
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(begun);
        if (sort == Sort.NEWEST) {
            assertThat(seen).isEqualTo(begun);
        }
    }

    private List<UUID> walk(String word, Sort sort) {
        List<UUID> seen = new ArrayList<>();
        String after = null;
        do {
            DeskPage page = search.find(new DeskQuery(word, ALL, sort, after));
            page.stories().forEach(story -> seen.add(story.id()));
            after = page.next();
        } while (after != null);
        return seen;
    }

    @Test
    void thereIsNoPageWhereNoneBegins() throws Exception {
        String word = Newsroom.word();
        newsroom.draft(word);
        waitFor(word, 1);
        assertThatThrownBy(() -> search.find(new DeskQuery(word, ALL, Sort.NEWEST, "30")))
                .isInstanceOf(BadCursorException.class);
        assertThatThrownBy(() -> search.find(new DeskQuery(word, ALL, Sort.RELEVANCE, "nonsense")))
                .isInstanceOf(BadCursorException.class);
    }

    @Test
    void aRebuildAddsWhatIsMissingAndTakesAwayWhatIsLeft() throws Exception {
        String word = Newsroom.word();
        UUID draft = newsroom.draft(word);
        waitFor(word, 1);
        database.sql("delete from desk_document where story_id = ?")
                .param(draft)
                .update();
        // Nobody but a rebuild makes a document of a text that was saved before there were any.
        assertThat(documentsOf(draft)).isZero();
        index.rebuild().end().get(60, TimeUnit.SECONDS);
        assertThat(documentsOf(draft)).isEqualTo(1);
        Eventually.get(
                states::now,
                now -> now.onDesk() == now.stories() && now.backlog().waiting() == 0);
        assertThat(ids(word)).containsExactly(draft);
    }

    private int documentsOf(UUID story) {
        return database.sql("select count(*) from desk_document where story_id = ?")
                .param(story)
                .query(Integer.class)
                .single();
    }

    @Test
    void aPageCostsThreeStatementsHoweverManyStoriesThereAre() throws Exception {
        String word = Newsroom.word();
        for (int i = 0; i < 10; i++) {
            newsroom.draft(word);
        }
        waitFor(word, 10);
        statements.forget();
        assertThat(find(word, ALL).stories()).hasSize(10);
        // The names that are known may have changed; JDBC asks which stories may be seen, and is not counted here.
        assertThat(statements.seen()).hasSizeLessThanOrEqualTo(2);
    }

    private void change(Region region, UUID above) {
        edit(
                region,
                there -> new Particulars(
                        there.slug(),
                        there.names(),
                        there.description(),
                        there.compiledOn(),
                        there.sameAs(),
                        new Facts(above, there.facts().level(), null, null, null, null, null, null, null)));
    }

    private void call(Region region, String name) {
        edit(region, there -> {
            List<NameText> names = new ArrayList<>(there.names());
            names.add(new NameText(name, "en", names.get(0).kind(), false, null, null));
            return new Particulars(
                    there.slug(), names, there.description(), there.compiledOn(), there.sameAs(), there.facts());
        });
    }

    private void edit(Region region, UnaryOperator<Particulars> edit) {
        transactions.executeWithoutResult(begun -> {
            Concept there = concepts.findById(region.id()).orElseThrow();
            editing.change(
                    region.id(),
                    there.version(),
                    edit.apply(there.particulars()),
                    staff.account(Role.EDITOR).id());
        });
    }

    private void waitFor(String words, int count) throws Exception {
        Eventually.get(() -> awaited(words), found -> found == count);
    }

    /** An index that was begun anew by another test may have to be filled first. */
    private int awaited(String words) {
        try {
            return ids(words).size();
        } catch (UnavailableException filling) {
            return -1;
        }
    }

    private static StoryFilter about(UUID... concepts) {
        return new StoryFilter(null, null, null, List.of(concepts));
    }

    private static StoryFilter with(Status status) {
        return new StoryFilter(null, status, null, List.of());
    }

    private static StoryFilter of(UUID writer) {
        return new StoryFilter(writer, null, null, List.of());
    }

    private List<UUID> ids(String words) {
        return ids(words, ALL);
    }

    private List<UUID> ids(String words, StoryFilter filter) {
        return find(words, filter).stories().stream().map(StoryEntry::id).toList();
    }

    private DeskPage find(String words, StoryFilter filter) {
        return search.find(new DeskQuery(words, filter, Sort.RELEVANCE, null));
    }
}

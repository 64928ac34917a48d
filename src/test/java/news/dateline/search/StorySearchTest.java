package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.concept.Kind;
import news.dateline.search.Highlighted.Segment;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.shared.paging.StartOfListException;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StorySearchTest {

    private static final int THREE_PAGES = 2 * StorySearch.PAGE_SIZE + 1;

    @Autowired
    Newsroom newsroom;

    @Autowired
    StorySearch search;

    @Autowired
    Statements statements;

    @Test
    void allWordsAreLookedForInAnyForm() throws Exception {
        String word = Newsroom.word();
        UUID story = newsroom.publish("Protesters gather", "In the city’s squares", "They **met** at " + word + ".");
        waitFor(word, 1);
        assertThat(ids(word + " protests")).containsExactly(story);
        assertThat(ids(word + " city")).containsExactly(story);
        assertThat(ids("MET " + word)).containsExactly(story);
        assertThat(ids(word + " elsewhere")).isEmpty();
        assertThat(ids(word + " -city")).isEmpty();
        assertThat(ids("\"met at " + word + "\"")).containsExactly(story);
        assertThat(ids("\"at met " + word + "\"")).isEmpty();
    }

    @Test
    void russianIsLookedForInAnyForm() throws Exception {
        String word = Newsroom.word();
        newsroom.publish("ru", "Протесты в Казахстане " + word, "Ещё один день", "Слово Токаева");
        waitFor(word, 1);
        assertThat(ids(word + " протестов казахстана еще")).hasSize(1);
        assertThat(ids(word + " Токаев")).hasSize(1);
        assertThat(ids(word + " токаевым")).hasSize(1);
    }

    @Test
    void aStoryIsFoundByAnySpellingOfWhatItIsAbout() throws Exception {
        String word = Newsroom.word();
        var person = newsroom.person(word, "Jomart " + word, "Джомартов");
        UUID story = newsroom.publish("A speech", "", "", person.id());
        waitFor(word, 1);
        assertThat(ids("Джомартова " + word)).containsExactly(story);
    }

    @Test
    void theHeadlineWeighsMoreThanTheText() throws Exception {
        String word = Newsroom.word();
        UUID inHeadline = newsroom.publish("The " + word, "A standfirst", "A body");
        UUID inBody = newsroom.publish("A headline", "A standfirst", "The " + word);
        waitFor(word, 2);
        assertThat(ids(word)).containsExactly(inHeadline, inBody);
    }

    @Test
    void aRegionMeansAllBelowItAndKindsNarrowEachOther() throws Exception {
        String word = Newsroom.word();
        var country = newsroom.region(word + "-country", null, "Country");
        var city = newsroom.region(word + "-city", country.id(), "City");
        var other = newsroom.region(word + "-other", null, "Other");
        var unrest = newsroom.topic(word + "-unrest", null, "Unrest");
        var protest = newsroom.topic(word + "-protest", unrest.id(), "Protest");
        UUID both = newsroom.publish(word, "", "", city.id(), protest.id());
        UUID onlyThere = newsroom.publish(word, "", "", city.id());
        UUID elsewhere = newsroom.publish(word, "", "", other.id(), protest.id());
        waitFor(word, 3);
        assertThat(ids("", Map.of(Kind.REGION, Set.of(country.id())))).containsExactly(onlyThere, both);
        assertThat(ids("", Map.of(Kind.TOPIC, Set.of(unrest.id())))).containsExactly(elsewhere, both);
        assertThat(ids(word, Map.of(Kind.REGION, Set.of(country.id()), Kind.TOPIC, Set.of(unrest.id()))))
                .containsExactly(both);
        assertThat(ids(word, Map.of(Kind.REGION, Set.of(country.id(), other.id()))))
                .containsExactlyInAnyOrder(both, onlyThere, elsewhere);
    }

    @Test
    void aWithdrawnStoryIsNotShownEvenIfTheIndexHasIt() throws Exception {
        String word = Newsroom.word();
        UUID heard = newsroom.publish(word, "", "");
        UUID unheard = newsroom.publish(word, "", "");
        waitFor(word, 2);
        newsroom.withdrawUnheard(unheard);
        assertThat(ids(word)).containsExactly(heard);
        newsroom.withdraw(heard);
        assertThat(ids(word)).isEmpty();
        Eventually.get(() -> find(word, Map.of(), Sort.RELEVANCE, null).total(), total -> total == 1);
    }

    @Test
    void whatWasTakenOutOfAStoryIsNotQuotedThoughTheIndexStillHasIt() throws Exception {
        String word = Newsroom.word();
        UUID story = newsroom.publish("Slander " + word, "", "");
        waitFor(word, 1);
        newsroom.republish(story, "The truth " + word, "", "");
        Hit atOnce = find(word, Map.of(), Sort.RELEVANCE, null).hits().get(0);
        assertThat(textOf(atOnce.headline())).isEqualTo("The truth " + word);
        Eventually.get(
                () -> find(word, Map.of(), Sort.RELEVANCE, null).hits().get(0).headline(),
                headline -> headline.segments().contains(new Segment(word, true)));
    }

    @Test
    void hostileTextIsNothingButText() throws Exception {
        String word = Newsroom.word();
        newsroom.publish("<script>a</script> " + word, "", "<mark>no</mark> &amp; \uE000no\uE001 " + word + " `<b>`");
        waitFor(word, 1);
        Hit hit = find(word, Map.of(), Sort.RELEVANCE, null).hits().get(0);
        assertThat(hit.headline().segments())
                .containsExactly(new Segment("<script>a</script> ", false), new Segment(word, true));
        assertThat(hit.passage().segments())
                .containsExactly(
                        new Segment("<mark>no</mark> & no ", false),
                        new Segment(word, true),
                        new Segment(" <b>", false));
    }

    @Test
    void aHeadlineOfSeveralSentencesIsShownWhole() throws Exception {
        String word = Newsroom.word();
        String headline = "Stop! Who goes there? The " + word + ". And then it was over.";
        newsroom.publish(headline, "", "A first sentence. " + "Some more words. ".repeat(50) + "Here is " + word + ".");
        waitFor(word, 1);
        Hit hit = find(word, Map.of(), Sort.RELEVANCE, null).hits().get(0);
        assertThat(textOf(hit.headline())).isEqualTo(headline);
        assertThat(textOf(hit.passage())).hasSizeLessThan(60).contains("Here is " + word + ".");
    }

    @ParameterizedTest
    @EnumSource
    void pagesFollowEachOtherWithoutGapsOrRepeats(Sort sort) throws Exception {
        String word = Newsroom.word();
        List<UUID> published = new ArrayList<>();
        for (int i = 0; i < THREE_PAGES; i++) {
            published.add(newsroom.publish(word, "", ""));
        }
        waitFor(word, THREE_PAGES);
        List<UUID> seen = new ArrayList<>();
        String after = null;
        do {
            SearchPage page = find(word, Map.of(), sort, after);
            assertThat(page.total()).isEqualTo(THREE_PAGES);
            page.hits().forEach(hit -> seen.add(hit.story().id()));
            after = page.next();
        } while (after != null);
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(published);
        if (sort == Sort.OLDEST) {
            assertThat(seen).isEqualTo(published);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesLeadBackAsTheyLedOn(Sort sort) throws Exception {
        String word = Newsroom.word();
        for (int i = 0; i < THREE_PAGES; i++) {
            newsroom.publish(word, "", "");
        }
        waitFor(word, THREE_PAGES);
        SearchPage first = find(word, Map.of(), sort, null);
        SearchPage second = find(word, Map.of(), sort, first.next());
        SearchPage third = find(word, Map.of(), sort, second.next());
        assertThat(first.previous()).isNull();
        assertThat(third.next()).isNull();

        SearchPage again = back(word, sort, third);
        assertThat(idsOf(again)).isEqualTo(idsOf(second));
        assertThat(again.total()).isEqualTo(THREE_PAGES);
        assertThat(idsOf(find(word, Map.of(), sort, again.next()))).isEqualTo(idsOf(third));
        assertThatThrownBy(() -> back(word, sort, again)).isInstanceOf(StartOfListException.class);
    }

    @Test
    void whatComesOutMeanwhileMovesNothingOnTheWayBack() throws Exception {
        String word = Newsroom.word();
        for (int i = 0; i < THREE_PAGES; i++) {
            newsroom.publish(word, "", "");
        }
        waitFor(word, THREE_PAGES);
        for (Sort sort : List.of(Sort.NEWEST, Sort.RELEVANCE)) {
            long before = find(word, Map.of(), sort, null).total();
            SearchPage second =
                    find(word, Map.of(), sort, find(word, Map.of(), sort, null).next());
            SearchPage third = find(word, Map.of(), sort, second.next());
            newsroom.publish(word, "", "");
            waitFor(word, (int) before + 1);
            assertThat(idsOf(back(word, sort, third))).isEqualTo(idsOf(second));
        }
    }

    @Test
    void thereAreNotTwoWaysAtOnce() {
        assertThatThrownBy(() -> search.find(
                        new StoryQuery("a", Map.of(), StoryQuery.Days.ALL, Sort.RELEVANCE, "20.1669650483000", "x")))
                .isInstanceOf(BadCursorException.class);
    }

    private SearchPage back(String word, Sort sort, SearchPage from) {
        return search.find(new StoryQuery(word, Map.of(), StoryQuery.Days.ALL, sort, null, from.previous()));
    }

    private static List<UUID> idsOf(SearchPage page) {
        return page.hits().stream().map(hit -> hit.story().id()).toList();
    }

    @Test
    void theLastWordMayBeHalfTyped() throws Exception {
        String word = Newsroom.word();
        UUID story = newsroom.publish("Inauguration " + word, "", "");
        waitFor(word, 1);
        assertThat(ids(word + " inaug")).containsExactly(story);
        assertThat(ids("inaug " + word)).isEmpty();
    }

    @Test
    void oneWordOrAnotherWillDo() throws Exception {
        String word = Newsroom.word();
        UUID apples = newsroom.publish("Apples " + word, "", "");
        UUID pears = newsroom.publish("Pears " + word, "", "");
        newsroom.publish("Plums " + word, "", "");
        waitFor(word, 3);
        assertThat(ids("apples OR pears " + word)).containsExactlyInAnyOrder(apples, pears);
    }

    @Test
    void aWrongLetterIsForgivenWhereNothingIsWrittenJustSo() throws Exception {
        String word = Newsroom.word();
        UUID story = newsroom.publish("Parliament dissolved " + word, "", "");
        waitFor(word, 1);
        SearchPage page = find("parlament dissovled " + word, Map.of(), Sort.RELEVANCE, null);
        assertThat(page.isInexact()).isTrue();
        assertThat(page.hits()).extracting(hit -> hit.story().id()).containsExactly(story);
        assertThat(find("parliament " + word, Map.of(), Sort.RELEVANCE, null).isInexact())
                .isFalse();
        assertThat(ids("gass " + word)).isEmpty();
    }

    /** Two words, so that each has to be there. */
    @Test
    void aWrongLetterIsForgivenInWordsThatHaveAnEndingToo() throws Exception {
        String word = Newsroom.word();
        UUID story = newsroom.publish("Protesters gathering, Токаева " + word, "", "");
        waitFor(word, 1);
        for (String typo : List.of("protseters", "gatherinq", "токаиева")) {
            SearchPage page = find(typo + " " + word, Map.of(), Sort.RELEVANCE, null);
            assertThat(page.fit()).as(typo).isEqualTo(Fit.NEARLY);
            assertThat(idsOf(page)).as(typo).containsExactly(story);
        }
    }

    @Test
    void mostWordsWillDoWhereNoStoryHasAll() throws Exception {
        String word = Newsroom.word();
        UUID story = newsroom.publish("Parliament dissolved " + word, "", "");
        waitFor(word, 1);
        SearchPage page = find("dissolved zyzzyvas " + word, Map.of(), Sort.RELEVANCE, null);
        assertThat(page.fit()).isEqualTo(Fit.MOST_WORDS);
        assertThat(page.hits()).extracting(hit -> hit.story().id()).containsExactly(story);
        assertThat(ids("zyzzyvas " + word)).as("one word of two is not most").isEmpty();
        assertThat(ids("dissolved " + word + " -parliament")).isEmpty();
        assertThat(search.exactly(
                                new StoryQuery(
                                        "dissolved zyzzyvas " + word, Map.of(), StoryQuery.Days.ALL, Sort.NEWEST, null),
                                10)
                        .total())
                .isZero();
    }

    @Test
    void halfANameIsNoneOfTheWords() throws Exception {
        String word = Newsroom.word();
        newsroom.person(Newsroom.word(), "Hendrik Oswaldsen");
        newsroom.publish("Hendrik and others dissolved", "", "");
        newsroom.publish(word, "", "");
        waitFor(word, 1);
        assertThat(ids("Hendrik Oswaldsen dissolved " + word)).isEmpty();
    }

    @Test
    void whatIsNarrowedIsNotLookedForLessStrictly() throws Exception {
        String word = Newsroom.word();
        UUID region = newsroom.region(word + "land").id();
        newsroom.publish("Parliament dissolved quickly " + word, "", "");
        newsroom.publish("Parliament dissolved " + word, "", "", region);
        waitFor(word, 2);
        SearchPage page =
                find("parliament dissolved quickly " + word, Map.of(Kind.REGION, Set.of(region)), Sort.RELEVANCE, null);
        assertThat(page.total()).isZero();
        assertThat(page.fit()).isEqualTo(Fit.ALL_WORDS);
    }

    @Test
    void allPagesFitAsTheFirstOneDid() throws Exception {
        String word = Newsroom.word();
        for (int i = 0; i <= StorySearch.PAGE_SIZE; i++) {
            newsroom.publish("Parliament dissolved " + word, "", "");
        }
        waitFor(word, StorySearch.PAGE_SIZE + 1);
        String words = "dissolved zyzzyvas " + word;
        SearchPage first = find(words, Map.of(), Sort.NEWEST, null);
        newsroom.publish("Zyzzyvas dissolved " + word, "", "");
        waitFor(word, StorySearch.PAGE_SIZE + 2);
        assertThat(find(words, Map.of(), Sort.NEWEST, first.next()).hits()).hasSize(1);
        assertThat(find(words, Map.of(), Sort.NEWEST, null).total()).isEqualTo(1);
    }

    @Test
    void kazakhIsLookedForInAnyForm() throws Exception {
        String word = Newsroom.word();
        // Other tests count on there being no story in Kazakh, and a query does not say in which language it is.
        newsroom.publish("ru", "Үкіметтің отставкасы " + word, "Қазақстандағы наразылықтар", "Тоқаевтың үндеуі");
        waitFor(word, 1);
        assertThat(ids(word + " үкімет")).hasSize(1);
        assertThat(ids(word + " наразылық")).hasSize(1);
        assertThat(ids(word + " Тоқаев")).hasSize(1);
        assertThat(ids(word + " тоқаевқа")).hasSize(1);
    }

    @Test
    void aNameFindsWhatIsNotTaggedButWrittenOtherwise() throws Exception {
        String word = Newsroom.word();
        newsroom.organisation(word, "Union of " + word + " Weavers", "UOW" + word.toUpperCase(Locale.ROOT));
        UUID story = newsroom.publish("Nothing tagged", "", "The Union of " + word + " Weavers met.");
        waitFor(word, 1);
        SearchPage page = find("uow" + word, Map.of(), Sort.RELEVANCE, null);
        assertThat(page.hits()).extracting(hit -> hit.story().id()).containsExactly(story);
        assertThat(page.named()).hasSize(1);
    }

    @Test
    void whatIsNarrowedIsCountedAsIfItWereNot() throws Exception {
        String word = Newsroom.word();
        var country = newsroom.region(word + "-c", null, "Country");
        var city = newsroom.region(word + "-d", country.id(), "City");
        var other = newsroom.region(word + "-e", null, "Other");
        newsroom.publish(word, "", "", city.id());
        newsroom.publish(word, "", "", country.id());
        newsroom.publish("ru", word, "", "", other.id());
        waitFor(word, 3);
        StoryQuery query = new StoryQuery(
                word, Map.of(Facet.REGION, Set.of(country.id().toString())), StoryQuery.Days.ALL, Sort.RELEVANCE, null);
        SearchPage page = search.find(query, EnumSet.allOf(Facet.class));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.counts().get(Facet.REGION))
                .containsEntry(country.id().toString(), 2L)
                .containsEntry(city.id().toString(), 1L)
                .containsEntry(other.id().toString(), 1L);
        assertThat(page.counts().get(Facet.LANGUAGE)).isEqualTo(Map.of("en", 2L));
        assertThat(page.counts().get(Facet.DAY).values()).containsExactly(2L);
    }

    @Test
    void whatAPageCountsAgreesWithItsTotalThoughMoreComesOut() throws Exception {
        String word = Newsroom.word();
        var there = newsroom.region(word + "-f", null, "There");
        for (int i = 0; i < THREE_PAGES; i++) {
            newsroom.publish(word, "", "", there.id());
        }
        waitFor(word, THREE_PAGES);
        String region = there.id().toString();
        Map<Facet, Set<String>> only = Map.of(Facet.REGION, Set.of(region));
        for (Sort sort : Sort.values()) {
            SearchPage first = search.find(new StoryQuery(word, only, StoryQuery.Days.ALL, sort, null));
            newsroom.publish(word, "", "", there.id());
            waitFor(word, (int) first.total() + 1);
            SearchPage second = search.find(
                    new StoryQuery(word, only, StoryQuery.Days.ALL, sort, first.next()), EnumSet.allOf(Facet.class));
            assertThat(second.counts().get(Facet.REGION).get(region))
                    .as(sort.name())
                    .isEqualTo(second.total());
            assertThat(second.counts().get(Facet.LANGUAGE).get("en"))
                    .as(sort.name())
                    .isEqualTo(second.total());
        }
    }

    @Test
    void aPlaceOfLongAgoStillShowsWhatThereIs() throws Exception {
        String word = Newsroom.word();
        for (int i = 0; i < THREE_PAGES; i++) {
            newsroom.publish(word, "", "");
        }
        waitFor(word, THREE_PAGES);
        SearchPage page = find(word, Map.of(), Sort.RELEVANCE, StorySearch.PAGE_SIZE + ".100000000000");
        assertThat(page.total()).isEqualTo(THREE_PAGES);
        assertThat(page.hits()).hasSize(StorySearch.PAGE_SIZE);
    }

    @Test
    void programsGetPagesOfTheirOwnSizeWithoutPassages() throws Exception {
        String word = Newsroom.word();
        for (int i = 0; i < THREE_PAGES; i++) {
            newsroom.publish(word, "", "The body has " + word);
        }
        waitFor(word, THREE_PAGES);
        StoryQuery query = new StoryQuery(word, Map.of(), StoryQuery.Days.ALL, Sort.RELEVANCE, null);
        SearchPage list = search.list(query, THREE_PAGES - 1);
        assertThat(list.hits())
                .hasSize(THREE_PAGES - 1)
                .allSatisfy(hit -> assertThat(hit.headline().segments()).noneMatch(Segment::marked));
        StoryQuery rest = new StoryQuery(word, Map.of(), StoryQuery.Days.ALL, Sort.RELEVANCE, list.next());
        assertThat(search.list(rest, THREE_PAGES - 1).hits()).hasSize(1);
        assertThat(search.exactly(query, 5).hits()).hasSize(5);
    }

    /** Each of so many words is like fifty others. */
    @Test
    void manyWrongLettersAmongManyLikeWordsAreNoTrouble() throws Exception {
        List<String> words = new ArrayList<>();
        StringBuilder vocabulary = new StringBuilder();
        for (int i = 0; i < 32; i++) {
            String word = Newsroom.word().substring(12, 18);
            words.add(word);
            for (int place = 1; place < word.length(); place++) {
                for (char letter = 'a'; letter <= 'j'; letter++) {
                    vocabulary
                            .append(word, 0, place)
                            .append(letter)
                            .append(word.substring(place + 1))
                            .append(' ');
                }
            }
        }
        String mark = Newsroom.word();
        newsroom.publish(mark, "", vocabulary.toString());
        waitFor(mark, 1);
        SearchPage page = find(String.join(" ", words), Map.of(), Sort.RELEVANCE, null);
        assertThat(page.total()).isLessThanOrEqualTo(1);
        assertThat(find(String.join(" ", words.subList(0, 3)), Map.of(), Sort.RELEVANCE, null)
                        .fit())
                .isEqualTo(Fit.NEARLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"а-б-", "хж.", "😀a", "アa", "กa", "漢", "ёж "})
    void whatMakesManyWordsOfOneIsNoTrouble(String piece) {
        assertThatCode(() -> find("х" + piece.repeat(1000), Map.of(), Sort.RELEVANCE, null))
                .doesNotThrowAnyException();
        assertThatCode(() -> find('"' + piece.repeat(1000) + '"', Map.of(), Sort.RELEVANCE, null))
                .doesNotThrowAnyException();
    }

    @Test
    void thereIsNoPageWhereNoneBegins() {
        assertThatThrownBy(() -> find("a", Map.of(), Sort.RELEVANCE, "-20")).isInstanceOf(BadCursorException.class);
        assertThatThrownBy(() -> find("a", Map.of(), Sort.RELEVANCE, "4000.1669650483000"))
                .isInstanceOf(BadCursorException.class);
        assertThatThrownBy(() -> find("a", Map.of(), Sort.NEWEST, "20")).isInstanceOf(BadCursorException.class);
    }

    @Test
    void hitsCostOneStatementHoweverManyThereAre() throws Exception {
        String word = Newsroom.word();
        for (int i = 0; i < StorySearch.PAGE_SIZE; i++) {
            newsroom.publish(word, "", "");
        }
        waitFor(word, StorySearch.PAGE_SIZE);
        statements.forget();
        assertThat(find(word, Map.of(), Sort.RELEVANCE, null).hits()).hasSize(StorySearch.PAGE_SIZE);
        // The names that are known may have changed, and the hits.
        assertThat(statements.seen()).hasSizeLessThanOrEqualTo(2);
    }

    private void waitFor(String word, int count) throws Exception {
        Eventually.get(() -> find(word, Map.of(), Sort.RELEVANCE, null).total(), total -> total == count);
    }

    private List<UUID> ids(String words) {
        return ids(words, Map.of());
    }

    private List<UUID> ids(String words, Map<Kind, Set<UUID>> about) {
        return find(words, about, Sort.RELEVANCE, null).hits().stream()
                .map(hit -> hit.story().id())
                .toList();
    }

    private SearchPage find(String words, Map<Kind, Set<UUID>> about, Sort sort, String after) {
        Map<Facet, Set<String>> only = about.entrySet().stream()
                .collect(Collectors.toMap(
                        kind -> Facet.of(kind.getKey()),
                        kind -> kind.getValue().stream().map(UUID::toString).collect(Collectors.toSet())));
        return search.find(new StoryQuery(words, only, StoryQuery.Days.ALL, sort, after));
    }

    private static String textOf(Highlighted highlighted) {
        return highlighted.segments().stream().map(Segment::text).collect(Collectors.joining());
    }
}

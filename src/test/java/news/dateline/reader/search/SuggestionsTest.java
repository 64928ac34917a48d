package news.dateline.reader.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class SuggestionsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @ParameterizedTest
    @ValueSource(strings = {"tokae", "Токае", "Тоқае", "kassym"})
    void namesAreProposedInTheLanguageOfThePage(String typed) {
        assertThat(suggested("", typed)).contains("Kassym-Jomart Tokayev");
        assertThat(suggested("/ru", typed)).contains("Касым-Жомарт Токаев");
    }

    @Test
    void aPersonIsNotHiddenBehindPlacesOfTheSameName() {
        String word = Newsroom.word();
        for (int number = 0; number < 8; number++) {
            newsroom.region(word + " district of the town of " + number);
        }
        newsroom.person(word);
        assertThat(suggested("", word)).contains(word);
    }

    @Test
    void anEventIsNotBeforeThoseItIsNamedAfter() {
        String word = Newsroom.word();
        newsroom.event(word + " comes");
        newsroom.person("Ansgar " + word);
        newsroom.organisation(word + "-friends", "Friends of " + word);
        assertThat(suggested("", word)).hasSize(3).last().isEqualTo(word + " comes");
    }

    @Test
    void nothingLikeAWordIsProposedThatAStoryHas() throws Exception {
        String word = Newsroom.word();
        newsroom.person(word);
        String like = word.substring(0, word.length() - 1) + (word.endsWith("a") ? "b" : "a");
        assertThat(suggested("", like)).containsExactly(word);
        newsroom.publish("Written so", "", like);
        Eventually.get(() -> suggested("", like), List.of("Written so")::equals);
    }

    @Test
    void headlinesAreProposedOnlyWhileTheyArePublic() throws Exception {
        String word = Newsroom.word();
        UUID story = newsroom.publish("Headline of " + word, "", "");
        newsroom.draft("Draft of " + word);
        Eventually.get(() -> suggested("", word), List.of("Headline of " + word)::equals);

        newsroom.withdrawUnheard(story);
        assertThat(suggested("", word)).isEmpty();
    }

    @Test
    void nobodyKeepsWhatIsTyped() {
        assertThat(page("", "troops").header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\"", "((((", "-x", "OR", "\u0000\u202E", "*?~^:\\", "\u202Ea\u2066"})
    void nonsenseProposesNothingAndBreaksNothing(String typed) {
        assertThat(suggested("", typed)).isEmpty();
    }

    private List<String> suggested(String prefix, String typed) {
        return new JsonMapper()
                .readTree(page(prefix, typed).response().body())
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    private Page page(String prefix, String typed) {
        return new Browser(port)
                .get(prefix + "/search/suggestions?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }
}

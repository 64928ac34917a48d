package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The same word in other letters, or written in another way. */
@PortalTest
class LettersAndWritingsTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    StorySearch search;

    @ParameterizedTest
    @CsvSource({
        "Қаңтар, кантар",
        "Жаңаөзенде, Жанаозен",
        "Қасым-Жомарттың, Касым-Жомарт",
        "Үкіметтің отставкасы, укимет",
        "Һауа әуежайы, хауа",
        "Кантар, Қаңтар",
    })
    void kazakhIsFoundAsItIsTypedOnARussianKeyboard(String written, String typed) throws Exception {
        String word = published(written);
        assertThat(find(word + " " + typed).fit()).as(typed).isEqualTo(Fit.ALL_WORDS);
        assertThat(find(word + " " + typed).total()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Наразылықтың, наразылыкта", "Жаңаөзен, Жанаозенде"})
    void itsEndingsAreForgivenThere(String written, String typed) throws Exception {
        String word = published(written);
        assertThat(find(typed + " " + word).fit()).isEqualTo(Fit.NEARLY);
        assertThat(find(typed + " " + word).total()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Досмурадовым, Dosmuradov",
        "Ескендиров, Eskendirov",
        "Сергей Чумаков, Sergei Chumakov",
        "Жомарт Хисамов, Jomart Khisamov",
        "Хасимов, Khassimov",
        "Гүлжан, Gulzhan",
        "Щербинский, Shcherbinsky",
    })
    void namesThatNobodyKnowsAreFoundInLatinLetters(String written, String typed) throws Exception {
        String word = published(written);
        assertThat(find(typed + " " + word).fit()).as(typed).isEqualTo(Fit.ALL_WORDS);
        assertThat(find(typed + " " + word).total()).as(typed).isEqualTo(1);
    }

    @Test
    void whatIsFoundInOtherLettersIsMarked() throws Exception {
        String word = published("Встреча с Досмурадовым");
        Hit hit = find("Dosmuradov " + word).hits().get(0);
        assertThat(hit.headline().segments()).contains(new Highlighted.Segment("Досмурадовым", true));
    }

    @ParameterizedTest
    @CsvSource({
        "безопасностью, безопасность",
        "безопасность, безопасностью",
        "возможностями, возможность",
        "нефть, нефтью",
        "статья, статью",
        "семью, семья",
    })
    void russianIsFoundInEachCase(String written, String typed) throws Exception {
        String word = published(written);
        assertThat(find(typed + " " + word).fit()).isEqualTo(Fit.ALL_WORDS);
        assertThat(find(typed + " " + word).total()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "COVID-19;covid19",
                "Covid19;COVID-19",
                "G20;G-20",
                "the U.S.A.;USA",
                "The USA;U.S.A.",
                "4000 dead;4,000",
                "4,000 dead;4000",
                "4 000 dead;4000",
                "4 000 dead;4,000",
                "4\u00A0000 dead;4 000",
                "4000 dead;4 000",
                "1,250,000 people;1250000",
            })
    void theSameIsFoundHoweverItIsWritten(String written, String typed) throws Exception {
        String word = published(written);
        assertThat(find(typed + " " + word).fit()).isEqualTo(Fit.ALL_WORDS);
        assertThat(find(typed + " " + word).total()).isEqualTo(1);
    }

    @Test
    void otherNumbersAreNotTheSame() throws Exception {
        String word = published("40001 dead");
        assertThat(find("40002 " + word).total()).isZero();
        assertThat(find("1 000 " + word).total()).isZero();
    }

    @Test
    void twoLettersBeginAWordWhereTheyAreNone() throws Exception {
        String word = published("Abacus");
        SearchPage page = find(word + " ab");
        assertThat(page.fit()).isEqualTo(Fit.NEARLY);
        assertThat(page.total()).isEqualTo(1);
        newsroom.publish("Ab ovo " + word, "", "");
        Eventually.get(() -> find(word).total(), total -> total == 2);
        assertThat(find(word + " ab").total()).isEqualTo(1);
    }

    @Test
    void aHyphenMakesNoOtherName() throws Exception {
        String word = Newsroom.word();
        UUID city = newsroom.region("Nur-" + word).id();
        String told = published("Something else");
        newsroom.publish("In Nur-" + word + ", " + told, "", "");
        Eventually.get(() -> find(told).total(), total -> total == 2);
        SearchPage page = find("nur" + word);
        assertThat(page.named()).containsExactly(city);
        assertThat(page.total()).isEqualTo(1);
    }

    @Test
    void whatAStoryHasJustSoIsNoNameWithAWrongLetter() throws Exception {
        String name = Newsroom.word();
        newsroom.person(name, "Some " + name);
        String like = name.substring(0, name.length() - 1) + (name.endsWith("a") ? "b" : "a");
        assertThat(find(like).named()).hasSize(1);
        newsroom.publish("About " + like, "", "");
        Eventually.get(() -> find(like), page -> page.fit() == Fit.ALL_WORDS && page.total() == 1);
        assertThat(find(like).named()).isEmpty();
    }

    /** @return a word of its own, by which alone the story is found as well */
    private String published(String headline) throws Exception {
        String word = Newsroom.word();
        // Other tests count on there being no story in Kazakh, and a query does not say in which language it is.
        newsroom.publish("ru", headline + " " + word, "", "");
        Eventually.get(() -> find(word).total(), total -> total == 1);
        return word;
    }

    private SearchPage find(String words) {
        return search.find(new StoryQuery(words, Map.of(), StoryQuery.Days.ALL, Sort.RELEVANCE, null));
    }
}

package news.dateline.concept.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.Kind;
import news.dateline.testing.HostileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final Map<String, Kind> KNOWN = Map.ofEntries(
            Map.entry("Kassym-Jomart Tokayev", Kind.PERSON),
            Map.entry("Tokayev", Kind.PERSON),
            Map.entry("Касым-Жомарт Токаев", Kind.PERSON),
            Map.entry("Тоқаев", Kind.PERSON),
            Map.entry("Назарбаев", Kind.PERSON),
            Map.entry("Мәсімов", Kind.PERSON),
            Map.entry("Дарига Назарбаева", Kind.PERSON),
            Map.entry("Сергей Лавров", Kind.PERSON),
            Map.entry("Зеленский", Kind.PERSON),
            Map.entry("Си Цзиньпин", Kind.PERSON),
            Map.entry("Асқар Мамин", Kind.PERSON),
            Map.entry("Fredric March", Kind.PERSON),
            Map.entry("March", Kind.PERSON),
            Map.entry("Will", Kind.PERSON),
            Map.entry("Xi", Kind.PERSON),
            Map.entry("Recep Tayyip Erdoğan", Kind.PERSON),
            Map.entry("习近平", Kind.PERSON),
            Map.entry("Kazakhstan", Kind.REGION),
            Map.entry("Казахстан", Kind.REGION),
            Map.entry("Қазақстан", Kind.REGION),
            Map.entry("Россия", Kind.REGION),
            Map.entry("Китай", Kind.REGION),
            Map.entry("Казань", Kind.REGION),
            Map.entry("Алматы", Kind.REGION),
            Map.entry("Ресей", Kind.REGION),
            Map.entry("Мәскеу", Kind.REGION),
            Map.entry("Соединённые Штаты", Kind.REGION),
            Map.entry("Алматинская область", Kind.REGION),
            Map.entry("US", Kind.REGION),
            Map.entry("St. Petersburg", Kind.REGION),
            Map.entry("Anna Karenina", Kind.PERSON),
            Map.entry("Government of Kazakhstan", Kind.ORGANISATION),
            Map.entry("Security Council", Kind.ORGANISATION),
            Map.entry("WHO", Kind.ORGANISATION),
            Map.entry("Комитет национальной безопасности", Kind.ORGANISATION),
            Map.entry("ОДКБ", Kind.ORGANISATION));

    private static final List<String> ORDER = KNOWN.keySet().stream().sorted().toList();

    private final Names names = new Names(ORDER.stream()
            .map(name -> new KnownName(id(name), KNOWN.get(name), name, "en", true))
            .toList());

    private static UUID id(String name) {
        return new UUID(0, ORDER.indexOf(name));
    }

    private List<String> words(String text) {
        return names.find(text).stream()
                .map(occurrence -> text.substring(occurrence.start(), occurrence.end()))
                .toList();
    }

    @Test
    void theLongestNameWins() {
        assertThat(words("The government of Kazakhstan, said Kassym-Jomart Tokayev in Kazakhstan."))
                .containsExactly("government of Kazakhstan", "Kassym-Jomart Tokayev", "Kazakhstan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "граждане Казахстана вышли | Казахстан | Казахстана",
                "с Касым-Жомартом Токаевым говорили | Касым-Жомарт Токаев | Касым-Жомартом Токаевым",
                "о Дариге Назарбаевой молчат | Дарига Назарбаева | Дариге Назарбаевой",
                "слова Сергея Лаврова | Сергей Лавров | Сергея Лаврова",
                "к Зеленскому обратились | Зеленский | Зеленскому",
                "встреча с Си Цзиньпином | Си Цзиньпин | Си Цзиньпином",
                "войска России вошли | Россия | России",
                "вместе с Россией | Россия | Россией",
                "из Китая | Китай | Китая",
                "жители Казани | Казань | Казани",
                "в Соединенных Штатах | Соединённые Штаты | Соединенных Штатах",
                "в Алматинской области | Алматинская область | Алматинской области",
                "в комитете национальной безопасности и Комитетом национальной безопасности | Комитет национальной"
                        + " безопасности | Комитетом национальной безопасности",
                "войска ОДКБ прибыли | ОДКБ | ОДКБ",
                "в городе Алматы | Алматы | Алматы"
            })
    void declinesRussian(String text, String name, String found) {
        assertThat(words(text)).containsExactly(found);
        assertThat(names.find(text).get(0).concepts()).containsExactly(id(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "президент Тоқаевқа хат жазды | Тоқаев | Тоқаевқа",
                "Тоқаевтың сөзі, үкімет | Тоқаев | Тоқаевтың",
                "бүгін Қазақстанда болған | Қазақстан | Қазақстанда",
                "бүгін Қазақстандағы жағдай | Қазақстан | Қазақстандағы",
                "бүгін Қазақстаннан кетті | Қазақстан | Қазақстаннан",
                "үкімет Ресейдің шешімі | Ресей | Ресейдің",
                "үкімет Ресеймен келісті | Ресей | Ресеймен",
                "үкімет Назарбаевтың сөзі | Назарбаев | Назарбаевтың",
                "үкімет Мәсімовтің сөзі | Мәсімов | Мәсімовтің",
                "үкімет Мәскеуге барды | Мәскеу | Мәскеуге",
                "үкімет Алматыға келді | Алматы | Алматыға",
                "үкімет басшысы Асқар Маминнің өтініші | Асқар Мамин | Асқар Маминнің"
            })
    void declinesKazakh(String text, String name, String found) {
        assertThat(words(text)).containsExactly(found);
        assertThat(names.find(text).get(0).concepts()).containsExactly(id(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kazakhstan's leader | Kazakhstan",
                "Tokayev’s order | Tokayev",
                "for the U.S. side | U.S.",
                "Recep Tayyip Erdogan came | Recep Tayyip Erdogan",
                "Recep\u00A0Tayyip ERDOĞAN came | Recep\u00A0Tayyip ERDOĞAN",
                "Kassym\u2011Jomart Tokayev | Kassym\u2011Jomart Tokayev",
                "Kazakh\u00ADstan | Kazakh\u00ADstan",
                "flew to St. Petersburg | St. Petersburg",
                "flew to St Petersburg | St Petersburg",
                "there Anna Arkadyevna Karenina came | Anna Arkadyevna Karenina",
                "主席习近平说 | 习近平"
            })
    void seesThroughHowItIsWritten(String text, String found) {
        assertThat(words(text)).containsExactly(found);
    }

    @Test
    void aNameMayGoOnInTheNextLine() {
        assertThat(words("the Security\nCouncil met")).containsExactly("Security\nCouncil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kazakhstani troops",
                "pan-Tokayevism",
                "КазахстанскийПуть",
                "казахстанский путь",
                "tokayev",
                "they march in March 2022, on 3 March",
                "tell us who will come",
                "the XI congress",
                "Not for Security. Council members left",
                "the Security\n\nCouncil",
                "a security council of sorts",
                "Қазақстанше, Қазақстанге",
                "government of nobody",
                "Anna Maria Karenina",
                "Anna Arkadyevna. Karenina"
            })
    void takesNothingElse(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void aNameOfTwoIsAChoice() {
        Names two = new Names(List.of(
                new KnownName(new UUID(0, 1), Kind.PERSON, "Serik Akhmetov", "en", true),
                new KnownName(new UUID(0, 2), Kind.PERSON, "Serik Akhmetov", "en", true)));

        Occurrence occurrence = two.find("Then Serik Akhmetov spoke").get(0);
        assertThat(occurrence.isAmbiguous()).isTrue();
        assertThat(occurrence.concepts()).containsExactlyInAnyOrder(new UUID(0, 1), new UUID(0, 2));
    }

    @Test
    void aWordThatBeginsASentenceMayBeNone() {
        assertThat(names.find("Will they come? They will."))
                .extracting(Occurrence::sure)
                .containsExactly(false);
        assertThat(names.find("Will came.")).extracting(Occurrence::sure).containsExactly(true);
        assertThat(names.find("They will see Will."))
                .extracting(Occurrence::sure)
                .containsExactly(true);
    }

    static final List<String> HOSTILE = hostile();

    private static List<String> hostile() {
        List<String> texts = new ArrayList<>(HostileText.ALL);
        texts.addAll(List.of(
                "",
                " ",
                "\uD83D",
                "\uDC00 Tokayev \uD83D",
                "\u0301\u0301\u0301",
                "a\u0301".repeat(10_000),
                "Kassym-Jomart ".repeat(10_000),
                "A.".repeat(10_000),
                "Security\u00A0".repeat(5_000),
                "\u200B\u200C\u200D\uFEFF",
                "İıŁłØøß ﬁ ǅ",
                "K".repeat(200_000)));
        return texts;
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void isNotConfusedByAnyText(String text) {
        String whole = text + ". In Kazakhstan";

        List<Occurrence> occurrences = names.find(whole);

        assertThat(occurrences.get(occurrences.size() - 1).concepts()).containsExactly(id("Kazakhstan"));
        int end = 0;
        for (Occurrence occurrence : occurrences) {
            assertThat(occurrence.start()).isGreaterThanOrEqualTo(end);
            assertThat(occurrence.end()).isGreaterThan(occurrence.start()).isLessThanOrEqualTo(whole.length());
            end = occurrence.end();
        }
    }

    @Test
    void findsNothingWithoutNames() {
        assertThat(new Names(List.of()).find("Tokayev")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!!!", "a b c d e f g h i j k l m n"})
    void aNameThatIsNoneFindsNothing(String name) {
        Names odd = new Names(List.of(new KnownName(new UUID(0, 1), Kind.PERSON, name, "en", true)));
        assertThat(odd.find("!!! a b c d e f g h i j k l m n")).isEmpty();
    }
}

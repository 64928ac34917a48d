package news.dateline.concept.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrangersTest {

    private static final List<List<String>> PEOPLE = List.of(
            List.of("Vladimir Putin", "Putin", "Владимир Путин", "Путин"),
            List.of("Kassym-Jomart Tokayev", "Tokayev", "Касым-Жомарт Токаев", "Токаев", "Қасым-Жомарт Тоқаев"));
    private static final List<String> REGIONS = List.of(
            "Kazakhstan",
            "Казахстан",
            "Қазақстан",
            "Almaty",
            "Moscow",
            "Jordan",
            "Georgia",
            "Washington",
            "York",
            "London",
            "Лондон",
            "Виктория",
            "Mali",
            "Minsk");

    private final Edition known = edition();

    private static Edition edition() {
        List<NameRows.NameRow> names = new ArrayList<>();
        List<NameRows.ConceptRow> concepts = new ArrayList<>();
        PEOPLE.forEach(spellings -> add(names, concepts, Kind.PERSON, spellings));
        REGIONS.forEach(region -> add(names, concepts, Kind.REGION, List.of(region)));
        UUID kazakhstan = names.stream()
                .filter(name -> name.text().equals("Kazakhstan"))
                .findFirst()
                .orElseThrow()
                .conceptId();
        UUID almaty = names.stream()
                .filter(name -> name.text().equals("Almaty"))
                .findFirst()
                .orElseThrow()
                .conceptId();
        return Edition.of(1, names, concepts, Map.of(almaty, kazakhstan), new HashMap<>());
    }

    private static void add(
            List<NameRows.NameRow> names, List<NameRows.ConceptRow> concepts, Kind kind, List<String> spellings) {
        UUID id = new UUID(0, concepts.size());
        concepts.add(new NameRows.ConceptRow(id, kind, "c" + id, null, false));
        spellings.forEach(spelling -> names.add(new NameRows.NameRow(id, kind, null, spelling, "en", true)));
    }

    private List<String> strangers(String text) {
        return known.read(text).strangers().stream().map(Stranger::name).toList();
    }

    private List<String> occurrences(String text, boolean sure) {
        return known.read(text).occurrences().stream()
                .filter(occurrence -> occurrence.sure() == sure)
                .map(occurrence -> text.substring(occurrence.start(), occurrence.end()))
                .toList();
    }

    @Test
    void whatSomebodySaidIsNoName() {
        assertThat(strangers("Он сказал: «Никто не знает». Она ответила «Да, знаю», и всё. «Хорошо» — было тише."))
                .isEmpty();
        assertThat(strangers("Он ответил «Да». She answered “No” and “Nobody must go” then."))
                .isEmpty();
        assertThat(known.read("She said that “Irakli Beridze left the room and never came back”.")
                        .strangers())
                .singleElement()
                .satisfies(one -> assertThat(one.name() + one.kind()).isEqualTo("Irakli BeridzePERSON"));
    }

    @Test
    void whereSomebodyComesFromIsNoName() {
        assertThat(strangers("Two Malians met the Kazakh team, three Kazakhs and many Jordanians there."))
                .isEmpty();
        assertThat(strangers("Там были Казахстанский и Лондонский, и ещё Казахстанцы."))
                .isEmpty();
        assertThat(strangers("There Alma told of it, and Jorda too.")).containsExactly("Alma", "Jorda");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They flew to New Haven in spring. | New Haven | PERSON",
                "New Haven was dark. | New Haven | REGION",
                "It happened in New Haven. | New Haven | REGION",
                "It was the work of Al-Qaeda alone. | Al-Qaeda | ORGANISATION",
                "Al-Qaeda denied it. | Al-Qaeda | ORGANISATION",
                "It was the work of al-Qaeda alone. | al-Qaeda | ORGANISATION",
                "It was the work of the Islamic State alone. | Islamic State | ORGANISATION",
                "The Western Alliance of Anglers met. | Western Alliance of Anglers | ORGANISATION",
                "Islamic scholars met Beaker Street traders. | Beaker Street | REGION",
                "Об этом пишет «Новая газета». | Новая газета | ORGANISATION",
                "В группировке «Исламское государство» молчат. | Исламское государство | ORGANISATION",
                "Биліктегі «Нұр Отан» партиясы үнсіз. | Нұр Отан | ORGANISATION",
                "It was Malik alone who came. | Malik | PERSON",
                "He moved to El Salvador then. | El Salvador | REGION",
                "El Salvador was next. | El Salvador | REGION",
                "They met in Las Vegas. | Las Vegas | REGION",
                "The court sits in The Hague. | The Hague | REGION",
                "The Hague is quiet. | The Hague | REGION",
                "He left the UK for good. | UK | REGION",
                "UN officials came. | UN | ORGANISATION",
                "The EU agreed. | EU | ORGANISATION",
                "He flew to St. Petersburg. | St. Petersburg | REGION",
                "He flew to St. John's at noon. | St. John's | REGION",
                "He flew to St. Petersburg's port. | St. Petersburg | REGION",
                "It was Dr. Smith who came. | Smith | PERSON",
                "Then Ursula von der Leyen spoke. | Ursula von der Leyen | PERSON",
                "Then Charles de Gaulle spoke. | Charles de Gaulle | PERSON",
                "Then Muhammad bin Salman spoke. | Muhammad bin Salman | PERSON",
                "Music by Ludwig van Beethoven. | Ludwig van Beethoven | PERSON",
                "Then von der Leyen spoke. | von der Leyen | PERSON",
                "The Kazakh President Boris Trotz came. | Boris Trotz | PERSON",
                "Then Moscow Mayor Sobyanin came. | Sobyanin | PERSON",
                "The Ministry of Health and Education knew. | Ministry of Health and Education | ORGANISATION",
                "Он уехал в Нью-Йорк весной. | Нью-Йорк | REGION",
                "Это сделала «Аль-Каида» одна. | Аль-Каида | ORGANISATION",
                "Это сделала аль-Каида одна. | аль-Каида | ORGANISATION",
                "Потом Урсула фон дер Ляйен уехала. | Урсула фон дер Ляйен | PERSON",
                "Потом уехала фон дер Ляйен сама. | фон дер Ляйен | PERSON",
                "США ответили. | США | REGION",
                "Генсек ООН ответил. | ООН | ORGANISATION",
                "Страны ЕС ответили. | ЕС | ORGANISATION",
                "Бүгін БҰҰ жауап берді. | БҰҰ | ORGANISATION",
                "Потом Серик Ахметов ушёл. | Серик Ахметов | PERSON"
            })
    void aNameIsListedWhole(String text, String name, Kind kind) {
        List<Stranger> found = known.read(text).strangers();
        assertThat(found).extracting(Stranger::name).containsExactly(name);
        if (!text.contains("flew to New")) {
            assertThat(found).extracting(Stranger::kind).containsExactly(kind);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New protests came. The new year, OK.",
                "In part II it was so, and chapter IV says it.",
                "PROTESTS GO ON IN THE CITY\n\nThey do.",
                "At 5 PM on TV.",
                "Kazakhstan President Tokayev spoke.",
                "The Moscow Mayor spoke.",
                "Yesterday Putin spoke. Meanwhile Tokayev slept.",
                "Президент Казахстана Токаев сказал это.",
                "Қазақстан Президенті Қасым-Жомарт Тоқаев айтты."
            })
    void whatIsNoneIsNotListed(String text) {
        assertThat(strangers(text)).isEmpty();
        assertThat(occurrences(text, false)).isEmpty();
    }

    @Test
    void twoPeopleAreTwoNames() {
        assertThat(strangers("There Johnson and Macron met.")).containsExactly("Johnson", "Macron");
        assertThat(strangers("There Clara Weiss of Reuters was.")).containsExactly("Clara Weiss", "Reuters");
        assertThat(strangers("There Rights Watch and Amnesty International came."))
                .containsExactly("Rights Watch", "Amnesty International");
    }

    @Test
    void titlesAreNoneAndStandBetweenNames() {
        assertThat(strangers("Then UN Secretary-General António Guterres came."))
                .containsExactly("UN", "António Guterres");
        assertThat(strangers("There U.S. Secretary of State Antony Blinken was."))
                .containsExactly("U.S.", "Antony Blinken");
        assertThat(strangers("Then Attorney General Merrick Garland came.")).containsExactly("Merrick Garland");
        assertThat(strangers("The UN General Assembly met.")).containsExactly("UN General Assembly");
        assertThat(strangers("The UN spoke, not the UN General Assembly."))
                .containsExactly("UN", "UN General Assembly");
        assertThat(strangers("Вчера глава ООН Антониу Гутерриш уехал.")).containsExactly("ООН", "Антониу Гутерриш");
        assertThat(strangers("Вчера агентство РИА Новости закрыли.")).containsExactly("РИА Новости");
    }

    @Test
    void aSurnameIsTheNameInFull() {
        assertThat(strangers("Then Ursula von der Leyen spoke. Nobody asked von der Leyen. Leyen left."))
                .containsExactly("Ursula von der Leyen");
        assertThat(strangers("New Haven slept. In Haven it was.")).containsExactly("Haven");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then Jordan Smith spoke. | Jordan Smith | Jordan",
                "Igor Putin spoke. | Igor Putin | Putin",
                "Bolat Tokayev fled. | Bolat Tokayev | Tokayev",
                "Сакен Токаев уехал. | Сакен Токаев | Токаев",
                "The Tokayev Fund gave. | Tokayev Fund | Tokayev",
                "Болат Токаев уехал. | Болат Токаев | Токаев",
                "Дарига Токаева молчит. | Дарига Токаева | Токаева",
                "Students of Tokayev University left. | Tokayev University | Tokayev",
                "Jordan Smith spoke. | Jordan Smith | Jordan",
                "A letter from Jordan Smith. | Jordan Smith | Jordan",
                "Then Michael Jordan scored. | Michael Jordan | Jordan",
                "Michael Jordan scored. | Michael Jordan | Jordan",
                "Then George Washington rode. | George Washington | Washington",
                "Then Jack London wrote. | Jack London | London",
                "The analyst Minsk Smith said so. | Minsk Smith | Minsk",
                "They flew to New York in spring. | New York | York",
                "It was in the Washington Post first. | Washington Post | Washington",
                "Then Alexander Putin spoke. | Alexander Putin | Putin",
                "Потом Виктория Смирнова ушла. | Виктория Смирнова | Виктория",
                "Он читал Джека Лондона. | Джека Лондона | Лондона"
            })
    void aKnownNameInAnothersIsDoubtful(String text, String whole, String part) {
        assertThat(strangers(text)).containsExactly(whole);
        assertThat(occurrences(text, false)).containsExactly(part);
        assertThat(occurrences(text, true)).isEmpty();
    }

    @Test
    void twoRegionsMayBeAPerson() {
        String text = "Then Georgia Washington spoke.";
        assertThat(strangers(text)).containsExactly("Georgia Washington");
        assertThat(occurrences(text, false)).containsExactly("Georgia", "Washington");
        assertThat(strangers("It was Almaty Kazakhstan then.")).isEmpty();
        assertThat(occurrences("Here Georgia, Washington and the Moscow-Washington line.", true))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then Almaty International Airport closed. | Almaty | Almaty International Airport",
                "It was in Almaty International Airport. | Almaty | Almaty International Airport",
                "The Minsk Accords failed. | Minsk | Minsk Accords",
                "The Jordan Valley is dry. | Jordan | Jordan Valley",
                "Nobody in Jordan Serik Aidarov knew. | Jordan | Serik Aidarov",
                "Then Georgia Prime Minister Irakli Beridze spoke. | Georgia | Irakli Beridze",
                "Гражданин Казахстана Иван Петров уехал. | Казахстана | Иван Петров",
                "Мэр Лондона Садик Хан уехал. | Лондона | Садик Хан",
                "It was downtown London. | London | ''"
            })
    void aPlaceBesideANameStaysOne(String text, String place, String stranger) {
        assertThat(occurrences(text, true)).containsExactly(place);
        assertThat(strangers(text)).isEqualTo(stranger.isEmpty() ? List.of() : List.of(stranger));
    }

    @Test
    void elsewhereItIsSureAllTheSame() {
        assertThat(occurrences("Then Jordan Smith left Jordan.", true)).containsExactly("Jordan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then Vladimir Vladimirovich Putin spoke. | Vladimir Vladimirovich Putin",
                "Then Kassym-Jomart Kemelevich Tokayev spoke. | Kassym-Jomart Kemelevich Tokayev",
                "Владимир Владимирович Путин сказал. | Владимир Владимирович Путин",
                "О Владимире Владимировиче Путине молчат. | Владимире Владимировиче Путине",
                "Вместе с Владимиром Владимировичем Путиным. | Владимиром Владимировичем Путиным",
                "Касым-Жомарта Кемелевича Токаева ждали. | Касым-Жомарта Кемелевича Токаева",
                "Бүгін Қасым-Жомарт Кемелұлы Тоқаевтың сөзі. | Қасым-Жомарт Кемелұлы Тоқаевтың",
                "Then Vladimir V. Putin spoke. | Putin"
            })
    void aFathersNameIsPartOfTheName(String text, String name) {
        assertThat(occurrences(text, true)).containsExactly(name);
        assertThat(strangers(text)).isEmpty();
    }

    @Test
    void anothersFatherIsAnother() {
        String text = "Then Alexander Vladimirovich Putin spoke.";
        assertThat(occurrences(text, false)).containsExactly("Putin");
        assertThat(strangers(text)).containsExactly("Alexander Vladimirovich Putin");
    }
}

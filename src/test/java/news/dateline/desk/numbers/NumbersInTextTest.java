package news.dateline.desk.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import news.dateline.shared.text.Numbers;
import news.dateline.story.Mark;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersInTextTest {

    private static String words(String markdown, NumberInText number) {
        return markdown.substring(number.place().from(), number.place().to());
    }

    private static String guess(NumberInText number) {
        return number.qualifier() + " " + Numbers.text(number.value())
                + (number.upper() == null ? "" : ".." + Numbers.text(number.upper()));
    }

    private static String found(String markdown, String language) {
        return NumbersInText.in(markdown, language).stream()
                .map(number -> words(markdown, number))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; At least 164 people were killed.; At least 164 people; AT_LEAST 164; people; people",
                "en; They say 164 people killed.; 164 people killed; EXACTLY 164; people; people killed",
                "en; About 2,500 troops from the CSTO came.; About 2,500 troops; ABOUT 2500; people; troops",
                "en; It fell by 18 percent of the hash rate.; 18 percent; EXACTLY 18; percent; hash rate",
                "en; It fell by 18.1% then.; 18.1%; EXACTLY 18.1; percent; ''",
                "en; some 2.5 million tonnes of coal; some 2.5 million tonnes; ABOUT 2500000; tonnes; coal",
                "en; more than 300 buildings damaged in Almaty; more than 300; OVER 300; buildings; buildings damaged",
                "en; no more than 12 officers died; no more than 12; UP_TO 12; officers; officers died",
                "en; between 4,000 and 5,000 people; between 4,000 and 5,000 people; RANGE 4000..5000; people; people",
                "en; 10 to 15 arrests; 10 to 15; RANGE 10..15; arrests; arrests",
                "en; 10–15 arrests; 10–15; RANGE 10..15; arrests; arrests",
                "en; between 160 and 170 were held; between 160 and 170; RANGE 160..170; ''; ''",
                "en; 160–170 dead; 160–170; RANGE 160..170; people; people dead",
                "en; Hospitals took in 37 wounded.; 37; EXACTLY 37; people; people wounded",
                "en; They look for 12 missing boats.; 12; EXACTLY 12; boats; missing boats",
                "en; It took in 40 wounded refugees.; 40; EXACTLY 40; refugees; wounded refugees",
                "en; 12 killed overnight; 12; EXACTLY 12; people; people killed",
                "en; 10% to 20% in all; 10% to 20%; RANGE 10..20; percent; ''",
                "en; $3 billion in damage; $3 billion; EXACTLY 3000000000; US dollars; ''",
                "en; over US$40m or $2.5bn lost; $2.5bn; EXACTLY 2500000000; US dollars; lost",
                "en; 120 tenge a litre; 120 tenge; EXACTLY 120; tenge; ''",
                "en; 1 500 shops looted; 1 500; EXACTLY 1500; shops; shops looted",
                "en; more than 2000 arrests; more than 2000; OVER 2000; arrests; arrests",
                "en; 2000 people detained; 2000 people detained; EXACTLY 2000; people; people detained",
                "en; Not fewer than 164 people were killed.; Not fewer than 164 people; AT_LEAST 164; people; people",
                "en; 164 or more dead; 164 or more; AT_LEAST 164; people; people dead",
                "en; as many as 12 may be held; as many as 12; UP_TO 12; ''; ''",
                "ru; Погибли более 4 тысяч человек.; более 4 тысяч человек; OVER 4000; people; people",
                "ru; Не менее 164 погибших.; Не менее 164 погибших; AT_LEAST 164; people; people killed",
                "ru; около 2 500 военнослужащих ОДКБ; около 2 500 военнослужащих; ABOUT 2500; people; troops",
                "ru; выросли на 8,4 % за год; 8,4 %; EXACTLY 8.4; percent; ''",
                "ru; ущерб 2,5 млрд долларов США; 2,5 млрд долларов США; EXACTLY 2500000000; US dollars; ''",
                "ru; от 4 до 5 тысяч человек; от 4 до 5 тысяч человек; RANGE 4000..5000; people; people",
                "ru; от 160 до 170 погибших; от 160 до 170 погибших; RANGE 160..170; people; people killed",
                "ru; между 160 и 170 человек; между 160 и 170 человек; RANGE 160..170; people; people",
                "ru; от 10 % до 20 % в год; от 10 % до 20 %; RANGE 10..20; percent; ''",
                "ru; не более 15 задержанных; не более 15 задержанных; UP_TO 15; people; people detained",
                "ru; до 200 тенге за литр; до 200 тенге; UP_TO 200; tenge; ''",
                "ru; 1 234 567 рублей; 1 234 567 рублей; EXACTLY 1234567; roubles; ''",
                "kk; 4 мыңнан астам адам ұсталды; 4 мыңнан астам адам; OVER 4000; people; people",
                "kk; Кемінде 164 адам қаза тапты; Кемінде 164 адам; AT_LEAST 164; people; people",
                "kk; 225-тен астам адам; 225-тен астам адам; OVER 225; people; people",
                "kk; 2 500-ге жуық сарбаз келді; 2 500-ге жуық сарбаз; ABOUT 2500; people; troops",
                "kk; 400 адамнан астам; 400 адамнан астам; OVER 400; people; people",
                "kk; 160-нан 170-ке дейін адам; 160-нан 170-ке дейін адам; RANGE 160..170; people; people",
                "kk; шамамен 160-нан 170 адамға дейін; шамамен 160-нан 170 адамға дейін; RANGE 160..170; people; people",
                "kk; 160 адамнан 170 адамға дейін; 160 адамнан 170 адамға дейін; RANGE 160..170; people; people",
                "kk; 4 мыңнан 5 мыңға дейін адам; 4 мыңнан 5 мыңға дейін адам; RANGE 4000..5000; people; people",
                "kk; 160 пен 170 арасында болды; 160 пен 170; RANGE 160..170; ''; ''",
                "kk; 120 теңгеге дейін өсті; 120 теңгеге дейін; UP_TO 120; tenge; ''",
                "ru; выросла с 60 до 120 тенге; 120 тенге; EXACTLY 120; tenge; ''",
                "ru; 1-2 дня; 1-2 дня; RANGE 1..2; days; ''",
                "kk; баға 18 пайызға өсті; 18 пайызға; EXACTLY 18; percent; ''"
            })
    void takesTheWordsBesideANumber(
            String language, String text, String words, String guess, String unit, String counts) {
        List<NumberInText> all = NumbersInText.in(text, language);
        NumberInText last = all.get(all.size() - 1);
        assertThat(words(text, last)).isEqualTo(words);
        assertThat(guess(last)).isEqualTo(guess);
        assertThat(last.unit()).isEqualTo(unit);
        assertThat(last.counts()).isEqualTo(counts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2022 it began, and about 2019 nobody knew.",
                "On 5 January and on January 6, 2022 they met.",
                "From 5 to 7 January, 5–7 January, January 5-7.",
                "The 5th of January, the 19-year-old, a 20-year term.",
                "At 14:30 or 2.15 pm or 7 a.m. they left.",
                "Call +7 727 250-00-00 or 8 (727) 250-00-00.",
                "Article 5, No. 12, page 7, resolution 1973 and #4.",
                "On 09.01.2022, 2022-01-09 and 1/2.",
                "It was −5 degrees or -5, a Boeing 737, clause 5 of it.",
                "В ночь с 4 на 5 января.",
                "COVID-19, G7, Boeing-737, 5G.",
                "1\\. First\n\n2\\) Second",
                "1. First\n2. Second",
                "The score was 3:1 in 2019-20 and 2021/22.",
                "`164` and [164 people](https://example.org), [at least 164](figure:x) and [so](claim:y).",
                "    164 people in code",
                "See https://example.org/164/2 there [1].",
                "5 января 2022 года, в январе 2022 г., 2022-го, в 14.30, 19-летний, 5-й, статья 265, № 7.",
                "2019-дан 2021-ге дейін",
                "2022 жылғы 5 қаңтарда, 19-шы, 7-бап, 2022 жылы, сағат 14.30"
            })
    void findsNothingThatCountsNothing(String text) {
        assertThat(found(text, text.matches("(?s).*[а-я].*") ? "ru" : "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "On January 5, 12 people died.; 12 people",
                "It rose from 160 to 225.; 160|225",
                "He saw 160 and 225.; 160|225",
                "at least **164** people; 164",
                "**At least 164** people; At least 164",
                "At least 164 dead in 2022, 12 on 5 January.; At least 164|12",
                "He said [12 left](figure:x) and 13 came.; 13",
                "A [link](https://example.org/9) and 164, 165 and 166.; 164|165|166",
                "2000–2500 troops; 2000–2500 troops",
                "As of 9 January 164 had died, 12 may follow.; 164|12"
            })
    void findsEachInItsPlace(String text, String words) {
        assertThat(found(text, "en")).isEqualTo(words);
    }

    @Test
    void marksTheVeryPlaceInALongText() {
        String text = "Word 164 is here. ".repeat(700) + "\r\n \t\n\nAt *last*\n164\\* people.\n\n\n";
        List<NumberInText> all = NumbersInText.in(text, "en");
        assertThat(all).hasSize(701);
        for (NumberInText number : List.of(all.get(0), all.get(350), all.get(699), all.get(700))) {
            assertThat(words(text, number)).isEqualTo("164");
            assertThat(Mark.around(text, number.place().from(), number.place().to(), "figure:x"))
                    .hasValueSatisfying(marked ->
                            assertThat(marked.replace("[164](figure:x)", "164")).isEqualTo(text));
        }
    }

    @Test
    void leavesSignsOfMarkdownInTheWords() {
        assertThat(found("It was 2\\.5 million \\* of &amp; 3 dogs.", "en")).isEqualTo("2\\.5 million|3");
    }

    @Test
    void doesNotMakeAPictureOfIt() {
        String text = "Hear!164 died.";
        NumberInText number = NumbersInText.in(text, "en").get(0);
        assertThat(Mark.around(text, number.place().from(), number.place().to(), "figure:x"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "1,",
                "1.",
                "1-",
                "1 to ",
                "$",
                "\\1",
                "+1 ",
                "a 1",
                "at least ",
                "[1",
                "1:",
                "&#49;",
                "1\n\n",
                "\t \n",
                "5 and "
            })
    void isDoneSoonWithAnyText(String part) {
        String text = part.repeat(200_000 / part.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatCode(() -> NumbersInText.in(text, "ru")).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"between **160** and 225 people", "10 to 5 arrests"})
    void whatIsNoRangeLosesNoNumber(String markdown) {
        assertThat(NumbersInText.in(markdown, "en")).isNotEmpty();
    }

    @Test
    void aTextMayEndInACharacterOfTwo() {
        assertThat(NumbersInText.in("Some 225 people &#128512;", "en")).hasSizeLessThan(2);
    }
}

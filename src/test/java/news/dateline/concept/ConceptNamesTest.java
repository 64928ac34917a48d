package news.dateline.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import news.dateline.shared.time.Known;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptNamesTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Instant OPENING = Instant.parse("2022-01-05T00:00:00Z");
    private static final Instant LATER = Instant.parse("2024-01-05T00:00:00Z");

    private static final List<NameRow> ASTANA = List.of(
            common("Astana", "en", OPENING),
            former("Tselinograd", "en", null, "1992-07-06", OPENING),
            former("Akmola", "en", "1992-07-06", "1998-05", OPENING),
            former("Nur-Sultan", "en", "2019-03", "2022-09", OPENING),
            common("Астана", "ru", OPENING),
            former("Нур-Султан", "ru", "2019-03", "2022-09", OPENING));

    @ParameterizedTest
    @CsvSource({
        "1970-01-01, Tselinograd",
        "1992-07-06, Akmola",
        "1998-05-31, Akmola",
        "1998-06-01, Astana",
        "2019-02-28, Astana",
        "2019-03-01, Nur-Sultan",
        "2022-01-09, Nur-Sultan",
        "2022-09-30, Nur-Sultan",
        "2022-10-01, Astana"
    })
    void saysWhatAPlaceWasCalledOnADay(LocalDate day, String name) {
        assertThat(link(ASTANA, "en", day, Known.TODAY).name()).isEqualTo(name);
    }

    @Test
    void doesSoInTheLanguageOfThePageOrElseInEnglish() {
        LocalDate day = LocalDate.of(2022, 1, 9);

        assertThat(link(ASTANA, "ru", day, Known.TODAY).name()).isEqualTo("Нур-Султан");
        assertThat(link(ASTANA, "kk", day, Known.TODAY))
                .isEqualTo(new ConceptLink(ID, Kind.REGION, "astana", "Nur-Sultan", "en"));
        assertThat(link(List.of(nameless()), "en", day, Known.TODAY).name()).isEqualTo("astana");
    }

    @Test
    void leavesOutAFormerNameThatWasNotYetKnown() {
        List<NameRow> names =
                List.of(common("Astana", "en", OPENING), former("Nur-Sultan", "en", "2019-03", "2022-09", LATER));
        LocalDate day = LocalDate.of(2022, 1, 9);

        assertThat(link(names, "en", day, Known.before(Instant.parse("2022-01-10T00:00:00Z")))
                        .name())
                .isEqualTo("Astana");
        assertThat(link(names, "en", day, Known.TODAY).name()).isEqualTo("Nur-Sultan");
    }

    /** Who renames a place today writes down both its names today. */
    @Test
    void knowsBeforeARenamingWhatIsWrittenDownWithIt() {
        List<NameRow> names =
                List.of(common("Astana", "en", LATER), former("Nur-Sultan", "en", null, "2022-09", LATER));

        assertThat(link(names, "en", LocalDate.of(2022, 1, 9), Known.before(OPENING))
                        .name())
                .isEqualTo("Nur-Sultan");
    }

    @Test
    void isFoundUnderEachOfItsNames() {
        assertThat(new ConceptNames(ASTANA).spellings(List.of(ID)))
                .extracting(Spelling::text)
                .contains("Astana", "Nur-Sultan", "Нур-Султан");
        assertThat(new ConceptNames(List.of(nameless())).spellings(List.of(ID, new UUID(0, 2))))
                .isEmpty();
    }

    private static ConceptLink link(List<NameRow> rows, String language, LocalDate day, Known known) {
        return new ConceptNames(rows).links(language, day, known).get(0);
    }

    private static NameRow nameless() {
        return new NameRow(ID, Kind.REGION, "astana", null, null, null, null, null, null, null);
    }

    private static NameRow common(String text, String language, Instant recordedAt) {
        return new NameRow(ID, Kind.REGION, "astana", text, language, Name.Kind.COMMON, true, null, null, recordedAt);
    }

    private static NameRow former(
            String text, String language, @Nullable String from, String until, Instant recordedAt) {
        return new NameRow(
                ID,
                Kind.REGION,
                "astana",
                text,
                language,
                Name.Kind.FORMER,
                false,
                from == null ? null : new PartialDate(from),
                new PartialDate(until),
                recordedAt);
    }
}

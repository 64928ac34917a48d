package news.dateline.reader.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.concept.Spelling;
import news.dateline.evidence.State;
import news.dateline.evidence.Wording;
import news.dateline.reader.ledger.LedgerNote;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StoryBodyTest {

    private static final UUID ENTRY = UUID.fromString("0190a0a0-0000-7000-8000-000000000001");
    private static final ConceptLink ALMATY = new ConceptLink(UUID.randomUUID(), Kind.REGION, "almaty", "Almaty", "en");

    private static Element render(String markdown, String contextPath) {
        LedgerNote note = new LedgerNote(
                ENTRY,
                new Wording("at least 164", null),
                null,
                "people killed",
                null,
                null,
                null,
                null,
                State.DISPUTED,
                null,
                List.of(),
                List.of());
        String html = new StoryBody(
                        markdown,
                        contextPath,
                        List.of(ALMATY),
                        List.of(new Spelling(ALMATY.id(), "Almaty", "en")),
                        List.of(note),
                        Map.of(ALMATY.id(), "a \"great\" city"))
                .html();
        return Jsoup.parseBodyFragment(html).body();
    }

    @Test
    void linksAConceptWhereItIsFirstNamed() {
        Element body = render("## Clashes in Almaty\n\nIn Almaty, and again in Almaty.", "");

        assertThat(body.select("a")).singleElement().satisfies(link -> {
            assertThat(link.attr("href")).isEqualTo("/regions/almaty");
            assertThat(link.attr("data-note")).isEqualTo("a \"great\" city");
            assertThat(link.parent().ownText()).isEqualTo("In , and again in Almaty.");
        });
    }

    @Test
    void keepsLinksUnderThePrefixOfTheLanguage() {
        assertThat(render("Almaty", "/ru").select("a").attr("href")).isEqualTo("/ru/regions/almaty");
    }

    @Test
    void leavesTheWordsOfAnotherLinkAlone() {
        Element body = render("[News from Almaty](https://example.org/)", "");

        assertThat(body.select("a"))
                .singleElement()
                .satisfies(link -> assertThat(link.attr("href")).isEqualTo("https://example.org/"));
    }

    @Test
    void marksAnEntryOfTheLedgerWithItsState() {
        Element mark = render("[at least 164](figure:" + ENTRY + ") died", "").selectFirst("a");

        assertThat(mark.text()).isEqualTo("at least 164");
        assertThat(mark.attr("href")).isEqualTo("#entry-" + ENTRY);
        assertThat(mark.classNames()).containsExactly("mark", "mark--disputed");
    }

    @Test
    void leavesOnlyTheWordsOfAMarkThatNothingStandsBehind() {
        Element body = render("[225](figure:" + UUID.randomUUID() + ") and [x](claim:nonsense)", "");

        assertThat(body.select("a[href]")).isEmpty();
        assertThat(body.text()).isEqualTo("225 and x");
    }
}

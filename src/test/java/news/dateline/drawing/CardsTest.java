package news.dateline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import news.dateline.testing.HostileText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardsTest {

    private static final Typefaces NONE = new Typefaces((families, text) -> Optional.empty());

    private static final Locator KAZAKHSTAN = new Locator(
            List.of("398"),
            null,
            List.of(new Place("Алматы", null, 43.24, 76.89, false)),
            Map.of(),
            Locale.forLanguageTag("kk"));

    @Test
    void areOfTheSizeThatOtherSitesAskFor() throws IOException {
        byte[] png = new Cards().png(card("Headline", KAZAKHSTAN)).orElseThrow();

        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void showTheMapBesideTheWords() {
        BufferedImage image = painted(card("Дағдарыс тұрақсыздықты күшейтеді", KAZAKHSTAN));

        assertThat(share(image, Ink.REGION, 684, 1200)).isGreaterThan(0.1);
        assertThat(share(image, Ink.REGION, 0, 684)).isZero();
        assertThat(share(image, Ink.TEXT, 0, 684)).isGreaterThan(0.02);
    }

    @Test
    void giveTheWordsAllTheRoomWithoutAMap() {
        BufferedImage image = painted(card("A headline without a place", null));

        assertThat(share(image, Ink.SEA, 0, 1200)).isZero();
        assertThat(share(image, Ink.TEXT, 684, 1200)).isPositive();
    }

    @Test
    void giveTheMapAllTheRoomWhereThereAreNoFonts() {
        BufferedImage image = CardPainter.paint(card("Headline", KAZAKHSTAN), NONE);

        assertThat(share(image, Ink.REGION, 0, 600)).isPositive();
        assertThat(share(image, Ink.TEXT, 0, 1200)).isZero();
    }

    @Test
    void neverLetTheHeadlineRunOverTheMap() {
        String endless = "Unaussprechlichkeit".repeat(20) + " and a word or two".repeat(60);

        BufferedImage image = painted(card(endless, KAZAKHSTAN));
        BufferedImage ordinary = painted(card("Short", KAZAKHSTAN));

        assertThat(share(image, Ink.TEXT, 640, 1200)).isEqualTo(share(ordinary, Ink.TEXT, 640, 1200));
        assertThat(share(image, Ink.TEXT, 0, 684)).isGreaterThan(0.05);
    }

    @Test
    void breakAWordThatNoLineIsLongEnoughFor() {
        BufferedImage image = painted(card("ж".repeat(300), KAZAKHSTAN));

        assertThat(share(image, Ink.TEXT, 0, 684)).isGreaterThan(0.05);
    }

    @Test
    void keepTheirWordsWhereOneCannotBeWritten() {
        String hieroglyph = Character.toString(0x13000);
        double ordinary = share(painted(card("Old news of today", KAZAKHSTAN)), Ink.TEXT, 0, 684);

        assertThat(share(painted(card("Old " + hieroglyph + " news of today", KAZAKHSTAN)), Ink.TEXT, 0, 684))
                .isGreaterThanOrEqualTo(ordinary);
    }

    @Test
    void takeAnyText() {
        assertThat(HostileText.ALL)
                .allSatisfy(hostile -> assertThat(
                                share(painted(new Card("Dateline", hostile, hostile, null)), Ink.TEXT, 0, 1200))
                        .isPositive());
    }

    private static Card card(String headline, @Nullable Locator locator) {
        return new Card("Dateline", "Орталық Азия", headline, locator);
    }

    private static BufferedImage painted(Card card) {
        return CardPainter.paint(card, Typefaces.OF_THIS_MACHINE);
    }

    /** How much of the picture between two columns has exactly a colour. */
    private static double share(BufferedImage image, Color color, int left, int right) {
        long found = 0;
        for (int x = left; x < right; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                found += image.getRGB(x, y) == color.getRGB() ? 1 : 0;
            }
        }
        return (double) found / (right - left) / image.getHeight();
    }
}

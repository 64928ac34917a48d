package news.dateline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Қасым-Жомарт Тоқаев: “ішкі істер” – 2,5 млрд ₸ → №1",
                "A line\nand\ta\r\nsecond one",
                "哈萨克斯坦 قازاقستان 🕊 \u2028 \u200D"
            })
    void whatPeopleWriteStays(String text) {
        assertThat(Printable.only(text)).isEqualTo(text);
    }

    @Test
    void whatIsNoTextGoes() {
        BitSet gone = new BitSet();
        for (int one = 0; one <= Character.MAX_CODE_POINT; one++) {
            String beside = Printable.only("a" + Character.toString(one) + "b");
            if (beside.equals("ab")) {
                gone.set(one);
            } else {
                assertThat(beside).hasSize(2 + Character.charCount(one));
            }
        }
        BitSet meant = new BitSet();
        meant.set(0, ' ');
        meant.set(0x7F, 0xA0);
        "\t\n\r".chars().forEach(meant::clear);
        meant.set(0x202A, 0x202F);
        meant.set(0x2066, 0x206A);
        meant.set(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
        meant.set(0xFDD0, 0xFDF0);
        for (int plane = 0; plane <= 0x10; plane++) {
            meant.set((plane << 16) + 0xFFFE, (plane << 16) + 0x10000);
        }
        assertThat(gone).isEqualTo(meant);
    }

    @Test
    void halfACharacterGoesAmongOthers() {
        assertThat(Printable.only("Oil 🛢 \uD83D and \uDEE2 gas")).isEqualTo("Oil 🛢  and  gas");
    }
}

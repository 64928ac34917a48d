package news.dateline.drawing;

import java.awt.Color;

/** The colours of the style sheet in the light, for pictures that no style sheet reaches. */
final class Ink {

    static final Color PAPER = new Color(0xfbfaf7);
    static final Color TEXT = new Color(0x1a1a18);
    static final Color QUIET = new Color(0x5a5852);
    static final Color ACCENT = new Color(0x8a1c1c);
    static final Color SEA = new Color(0xe4eaec);
    static final Color LAND = new Color(0xf7f4ec);
    static final Color BORDER = new Color(0xc8c1b1);
    static final Color REGION = new Color(0xdfb3a6);

    private Ink() {}
}

package news.dateline.concept.names;

/** Kazakh as it is typed on a Russian keyboard: the nearest letter for each that Russian does not have. */
public final class RussianLetters {

    /** Those of Kazakh that Russian does not have. */
    public static final String KAZAKH = "әғқңөұүһі";

    private static final String NEAREST = "агкноуухи";
    private static final String CAPITALS = "ӘҒҚҢӨҰҮҺІ";
    private static final String NEAREST_CAPITALS = "АГКНОУУХИ";

    private RussianLetters() {}

    public static String of(String text) {
        StringBuilder russian = new StringBuilder(text);
        for (int i = 0; i < russian.length(); i++) {
            russian.setCharAt(i, of(russian.charAt(i)));
        }
        return russian.toString();
    }

    public static char of(char letter) {
        int small = KAZAKH.indexOf(letter);
        int capital = small < 0 ? CAPITALS.indexOf(letter) : -1;
        return small >= 0 ? NEAREST.charAt(small) : capital >= 0 ? NEAREST_CAPITALS.charAt(capital) : letter;
    }
}

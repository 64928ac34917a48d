package news.dateline.concept.names;

import java.util.regex.Pattern;

/** What Kazakh puts after a name: plural, possession and case, in this order and in harmony with its vowels. */
final class Kazakh {

    private enum Vowel {
        BACK,
        FRONT,
        EITHER
    }

    /** Of all endings together. */
    static final int LONGEST = 9;

    private static final Pattern ENDINGS = Pattern.compile("(?:[лдт][ае]р)?(?:с?[ыі])?"
            + "(?:[ндт][ыі]ң|[ғқн]а|[гкн]е|[ндт][ыі]|н|н?[дт][ае](?:ғы|гі)?|[дтн][ае]н|[мбп]ен)?");
    // Surnames of this make keep the harmony of what is before it.
    private static final Pattern SURNAME = Pattern.compile("[ое]ва?$");
    private static final Pattern WITH = Pattern.compile("[мбп]ен$");

    private Kazakh() {}

    static boolean isEnding(String name, String ending) {
        if (ending.isEmpty()) {
            return true;
        }
        if (ending.length() > LONGEST || !ENDINGS.matcher(ending).matches()) {
            return false;
        }
        String harmonic = WITH.matcher(ending).replaceFirst("");
        boolean back = hasAny(harmonic, "аы");
        boolean front = hasAny(harmonic, "еі");
        if (back && front) {
            return false;
        }
        return switch (lastVowel(SURNAME.matcher(name).replaceFirst(""))) {
            case BACK -> !front;
            case FRONT -> !back;
            case EITHER -> true;
        };
    }

    private static Vowel lastVowel(String name) {
        for (int i = name.length() - 1; i >= 0; i--) {
            char letter = name.charAt(i);
            if ("аоұыя".indexOf(letter) >= 0) {
                return Vowel.BACK;
            }
            if ("әеөүі".indexOf(letter) >= 0) {
                return Vowel.FRONT;
            }
            if ("уиюэ".indexOf(letter) >= 0) {
                return Vowel.EITHER;
            }
        }
        return Vowel.EITHER;
    }

    private static boolean hasAny(String text, String letters) {
        return text.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }
}

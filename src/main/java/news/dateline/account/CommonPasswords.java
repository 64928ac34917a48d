package news.dateline.account;

import java.util.List;
import java.util.regex.Pattern;

/** Tells passwords that somebody who guesses tries first: a word of the trade, a row of keys, a pattern. */
final class CommonPasswords {

    /** The longer before those that they contain. */
    private static final List<String> WORDS = List.of(
            "correcthorsebatterystaple",
            "administrator",
            "passwort",
            "password",
            "passw",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwerty",
            "qwertz",
            "azerty",
            "qazwsxedc",
            "qazwsx",
            "letmein",
            "welcome",
            "changeme",
            "iloveyou",
            "sunshine",
            "football",
            "princess",
            "superman",
            "trustno",
            "starwars",
            "monkey",
            "dragon",
            "shadow",
            "master",
            "secret",
            "login",
            "admin",
            "default",
            "newsroom",
            "dateline",
            "journalist",
            "reporter",
            "editor",
            "kazakhstan",
            "qazaqstan",
            "almaty",
            "astana",
            "пароль",
            "йцукенгшщзхъ",
            "йцукен",
            "фывапролджэ",
            "привет",
            "казахстан",
            "қазақстан",
            "құпиясөз",
            "алматы",
            "астана");

    private static final Pattern REPEATED = Pattern.compile("(.{1,8}?)\\1+.{0,3}", Pattern.DOTALL);
    private static final int FEW_CHARACTERS = 5;
    private static final int FEW_LETTERS = 4;
    private static final int DIGITS = 10;

    private CommonPasswords() {}

    /** @param password in lower case */
    static boolean contain(String password) {
        return isPattern(password) || isMadeOfWords(password) || isMadeOfWords(undisguised(password));
    }

    private static boolean isPattern(String password) {
        return password.chars().distinct().count() < FEW_CHARACTERS
                || REPEATED.matcher(password).matches()
                || counts(password, 1)
                || counts(password, -1);
    }

    /** Whether each character follows from the one before, as in 123456 or abcdef. */
    private static boolean counts(String password, int step) {
        for (int i = 1; i < password.length(); i++) {
            int passed = password.charAt(i) - password.charAt(i - 1);
            boolean wraps = Character.isDigit(password.charAt(i)) && passed == -step * (DIGITS - 1);
            if (passed != step && !wraps) {
                return false;
            }
        }
        return true;
    }

    /** Whether hardly a letter is left without the words; digits at their end make nothing better. */
    private static boolean isMadeOfWords(String password) {
        String letters = password.replaceAll("[^\\p{L}]", "");
        String rest = letters;
        for (String word : WORDS) {
            rest = rest.replace(word, "");
        }
        return rest.length() < letters.length() && rest.length() < FEW_LETTERS;
    }

    private static String undisguised(String password) {
        return password.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's');
    }
}

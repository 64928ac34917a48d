package news.dateline.concept.names;

import java.util.regex.Pattern;

/** What people are called after their fathers, between given name and surname, in all its cases. */
final class Patronymic {

    private static final Pattern ENDING = Pattern.compile(".{2,}(?:[oe]vi[t]?ch|[oe]vych|[oei]vna|ichna|[uy]ly|[qk]yzy"
            + "|[ое]вич(?:а|у|ем|е)?|[ое]вн(?:а|ы|е|у|ой|ою)|ичн(?:а|ы|е|у|ой|ою)|[іи]вн[аи]|ович[аем]*"
            + "|ұлы|улы|қызы|кызы)");

    private Patronymic() {}

    /** @param word as words are compared */
    static boolean is(String word) {
        return ENDING.matcher(word).matches();
    }
}

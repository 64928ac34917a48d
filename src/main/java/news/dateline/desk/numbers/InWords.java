package news.dateline.desk.numbers;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.shared.Languages;

/** How a language writes a number in words: with "and" and without, in each case and gender that its rules know. */
final class InWords {

    /** Its rules take long to read. */
    private static final Map<String, InWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    private static final String CARDINAL = "%spellout-cardinal";

    private final RuleBasedNumberFormat format;
    private final List<String> cardinals;

    private InWords(String language) {
        format = new RuleBasedNumberFormat(Languages.locale(language), RuleBasedNumberFormat.SPELLOUT);
        cardinals = Stream.of(format.getRuleSetNames())
                .filter(name -> name.startsWith(CARDINAL))
                .toList();
    }

    static Set<String> of(long number, String language) {
        return BY_LANGUAGE.computeIfAbsent(language, InWords::new).all(number);
    }

    // The format keeps to itself what it is at.
    private synchronized Set<String> all(long number) {
        return cardinals.stream().map(name -> format.format(number, name)).collect(Collectors.toSet());
    }
}

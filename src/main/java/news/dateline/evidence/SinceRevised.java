package news.dateline.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.shared.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what readers of a figure or claim that was revised need to know. */
@Component
public class SinceRevised {

    private final Ledger ledger;
    private final FigureWords words;
    private final MessageSource messages;

    SinceRevised(Ledger ledger, FigureWords words, MessageSource messages) {
        this.ledger = ledger;
        this.words = words;
        this.messages = messages;
    }

    /** "since revised to 225"; of a claim in a language that the ledger is not worded in, only that it was. */
    public String words(LedgerEntry newest, String language) {
        Locale locale = Languages.locale(language);
        if (newest instanceof Figure figure) {
            return messages.getMessage("ledger.sinceRevised", new Object[] {words.plain(figure, language)}, locale);
        }
        return language.equals(Languages.OF_THE_LEDGER)
                ? messages.getMessage(
                        "ledger.sinceRevised.claim",
                        new Object[] {newest.stated().summary()},
                        locale)
                : messages.getMessage("ledger.sinceRevised.bare", null, locale);
    }

    /** Likewise of several, by what they took the place of. */
    public Map<UUID, String> words(Map<UUID, LedgerEntry> newest, String language) {
        return newest.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> words(one.getValue(), language)));
    }

    /** What took the place of entries, by their ids; those that nobody revised are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, LedgerEntry> newest(Collection<UUID> revised) {
        Map<UUID, LedgerEntry> newest = new HashMap<>();
        if (!revised.isEmpty()) {
            Succession succession = Succession.of(ledger.entriesAndSuccessors(revised));
            revised.forEach(id -> succession.newest(id).ifPresent(entry -> newest.put(id, entry)));
        }
        return newest;
    }
}

package news.dateline.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.shared.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what readers of a figure that was revised need to know. */
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

    /** "since revised to 225" */
    public String words(Figure newest, String language) {
        return messages.getMessage(
                "ledger.sinceRevised", new Object[] {words.plain(newest, language)}, Languages.locale(language));
    }

    /** Likewise of several, by what they took the place of. */
    public Map<UUID, String> words(Map<UUID, Figure> newest, String language) {
        return newest.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> words(one.getValue(), language)));
    }

    /** What took the place of figures, by their ids; those that nobody revised are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Figure> newest(Collection<UUID> figures) {
        Map<UUID, Figure> newest = new HashMap<>();
        if (!figures.isEmpty()) {
            Succession succession = Succession.of(ledger.entriesAndSuccessors(figures));
            figures.forEach(id -> succession.newest(id).ifPresent(figure -> newest.put(id, figure)));
        }
        return newest;
    }
}

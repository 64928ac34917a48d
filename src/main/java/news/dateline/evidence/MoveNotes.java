package news.dateline.evidence;

import java.util.Locale;
import java.util.Map;
import news.dateline.shared.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells readers of a story, in its language, which figures in it moved. */
@Component
class MoveNotes {

    /** As much as an editor may write. */
    private static final int LONGEST = 1_000;

    private static final int ROOM_FOR_THE_REST = 60;

    private final MessageSource messages;

    MoveNotes(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param changes the words that readers knew, with those in their place
     * @return empty where nothing changed; of very many as many as fit
     */
    String of(Map<String, String> changes, String language) {
        Locale locale = Languages.locale(language);
        StringBuilder all = new StringBuilder();
        changes.forEach((was, now) -> {
            String one = messages.getMessage("ledger.moved.words", new Object[] {was, now}, locale);
            if (all.length() + one.length() < LONGEST - ROOM_FOR_THE_REST) {
                all.append(all.isEmpty() ? "" : "; ").append(one);
            }
        });
        return all.isEmpty() ? "" : messages.getMessage("ledger.moved", new Object[] {all.toString()}, locale);
    }
}

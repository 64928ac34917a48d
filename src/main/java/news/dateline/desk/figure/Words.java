package news.dateline.desk.figure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.evidence.Act;
import news.dateline.evidence.Figure.Qualifier;
import news.dateline.evidence.LedgerFinding.Kind;
import news.dateline.evidence.LedgerRefusedException.Reason;
import news.dateline.evidence.MoveRefusedException;
import news.dateline.evidence.State;
import org.springframework.util.StringUtils;

/** What the desk calls what is in the ledger. */
final class Words {

    private Words() {}

    static String kind(Kind kind) {
        return kind == Kind.EVENT_DATE ? "Date of an event" : label(kind);
    }

    /** What a list of some kind is called. */
    static Map<String, String> kinds() {
        return options(Kind.values(), kind -> switch (kind) {
            case FIGURE -> "Figures";
            case CLAIM -> "Claims";
            case EVENT_DATE -> "Dates of events";
        });
    }

    static String state(State state) {
        return state == State.SUPERSEDED ? "Revised since" : label(state);
    }

    /** Of the style sheet. */
    static String stateClass(State state) {
        return "state--" + state.name().toLowerCase(Locale.ROOT);
    }

    static Map<String, String> qualifiers() {
        return options(Qualifier.values(), qualifier -> switch (qualifier) {
            case EXACTLY -> "Exactly";
            case AT_LEAST -> "At least";
            case ABOUT -> "About";
            case OVER -> "Over";
            case UP_TO -> "Up to";
            case RANGE -> "From … to …";
        });
    }

    static Map<String, String> acts() {
        return options(Act.values(), act -> switch (act) {
            case REPORTED -> "Reported it";
            case CONFIRMED -> "Confirmed it";
            case DENIED -> "Denied it";
            case REVISED -> "Revised it: gave a newer one";
            case RETRACTED -> "Retracted it";
        });
    }

    static String act(Act act) {
        return label(act);
    }

    /** The field that a refusal is said beside. */
    static String field(Reason reason) {
        return switch (reason) {
            case CYCLE -> "successor";
            case TAKEN -> "began";
            case SHOWN, STALE -> "value";
            case SHOWN_WORDS -> "counts";
            case SHOWN_SINCE -> "reason";
            case UNTOLD -> "story";
        };
    }

    static String words(Reason reason) {
        return switch (reason) {
            case SHOWN ->
                "Published stories show this number, or scheduled ones will. Where somebody has given a newer one, add a statement that revises"
                        + " it; readers then see both.";
            case SHOWN_WORDS ->
                "Published stories show it, or scheduled ones will: a slip of the pen can be mended, a letter or two, but"
                        + " it stays what it is and where it is. What was recorded wrong is struck out below, and made anew.";
            case SHOWN_SINCE ->
                "Another story shows it since you opened this page: it stands below. Strike it out again if it is to lose"
                        + " its mark as well.";
            case CYCLE -> "That one was itself revised, in the end to this one. Choose another.";
            case UNTOLD ->
                "Readers do not have this story, but would see at once what you state here. Add it when the story is out, or"
                        + " leave the story empty if they may know it now.";
            case STALE -> "Somebody changed it meanwhile.";
            case TAKEN -> "This event has this date already. Add to that one who says so as well.";
        };
    }

    static String words(MoveRefusedException.Reason reason) {
        return switch (reason) {
            case NOT_SHOWN -> "It no longer shows the older figure.";
            case NOT_NEWEST -> "The figure was revised further, or not to this one. Look at the page again.";
            case STALE -> "Somebody changed it since you saw its sentence here. Look at it again.";
            case BY_HAND -> "It marks the figure in a way that only the form of the story can change. Change it there.";
        };
    }

    private static String label(Enum<?> constant) {
        return StringUtils.capitalize(constant.name().toLowerCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> Map<String, String> options(E[] all, Function<E, String> label) {
        return Arrays.stream(all).collect(Collectors.toMap(Enum::name, label, (a, b) -> a, LinkedHashMap::new));
    }
}

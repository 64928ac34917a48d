package news.dateline.evidence;

import java.util.Collection;

/** Where an entry of the ledger stands, the weightiest first. It follows from the statements and is never set by hand. */
public enum State {
    RETRACTED(Act.RETRACTED),
    SUPERSEDED(Act.REVISED),
    DISPUTED(Act.DENIED),
    CONFIRMED(Act.CONFIRMED),
    REPORTED(Act.REPORTED);

    private final Act act;

    State(Act act) {
        this.act = act;
    }

    /** The first state, in the order above, that one of the acts brings about; reported when none does. */
    static State after(Collection<Act> acts) {
        for (State state : values()) {
            if (acts.contains(state.act)) {
                return state;
            }
        }
        return REPORTED;
    }
}

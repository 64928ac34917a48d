package news.dateline.evidence;

/** What a speaker did to an entry of the ledger by a statement. */
public enum Act {
    REPORTED,
    CONFIRMED,
    DENIED,
    REVISED,
    RETRACTED;

    /** Whether the speaker says that it is so. */
    public boolean affirms() {
        return this == REPORTED || this == CONFIRMED;
    }
}

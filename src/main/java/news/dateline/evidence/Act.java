package news.dateline.evidence;

/** What a speaker did to an entry of the ledger by a statement. */
public enum Act {
    REPORTED,
    CONFIRMED,
    DENIED,
    REVISED,
    RETRACTED
}

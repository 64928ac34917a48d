package news.dateline.story.merge;

/**
 * A stretch of text that two changed, each in another way. What somebody took out is empty.
 *
 * @param base what both had before them
 */
public record Conflict(String base, String theirs, String mine) implements Part {

    /** Both texts, one after the other. */
    public String both() {
        return theirs.isEmpty() || mine.isEmpty() ? theirs + mine : theirs + "\n\n" + mine;
    }

    /** Whether one of the two took out what the other changed. */
    public boolean isDeletion() {
        return theirs.isEmpty() || mine.isEmpty();
    }

    /** The same for the same conflict, whenever it is found again. */
    public String key() {
        return Integer.toHexString(hashCode());
    }
}

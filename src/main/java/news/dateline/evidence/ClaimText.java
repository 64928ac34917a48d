package news.dateline.evidence;

/** A claim as an editor writes it: one sentence. */
public record ClaimText(String text) implements Stated {

    @Override
    public String summary() {
        return text;
    }
}

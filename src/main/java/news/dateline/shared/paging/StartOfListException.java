package news.dateline.shared.paging;

/** What is newer than a certain place fits on the first page of its list, which has an address of its own. */
public class StartOfListException extends RuntimeException {

    public StartOfListException() {
        super("The first page of the list", null, false, false);
    }
}

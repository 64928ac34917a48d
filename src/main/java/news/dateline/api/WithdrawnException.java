package news.dateline.api;

/** The story was taken back (HTTP 410). */
class WithdrawnException extends RuntimeException {

    /** @param reason as readers are told it */
    WithdrawnException(String reason) {
        super(reason, null, false, false);
    }
}

package news.dateline.reader.story;

/** There was something at this address, and it was taken back (HTTP 410). The message is for readers. */
class GoneException extends RuntimeException {

    GoneException(String reason) {
        super(reason, null, false, false);
    }
}

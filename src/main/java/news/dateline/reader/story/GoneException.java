package news.dateline.reader.story;

import news.dateline.story.Withdrawal;

/** There was a story at this address, and it was taken back. */
class GoneException extends RuntimeException {

    private final transient Withdrawal withdrawal;

    GoneException(Withdrawal withdrawal) {
        super(withdrawal.reason());
        this.withdrawal = withdrawal;
    }

    Withdrawal withdrawal() {
        return withdrawal;
    }
}

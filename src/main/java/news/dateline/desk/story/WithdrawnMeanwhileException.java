package news.dateline.desk.story;

/** A story was to be published that somebody has withdrawn since it was opened. Nothing was changed. */
class WithdrawnMeanwhileException extends RuntimeException {

    WithdrawnMeanwhileException() {
        super("Withdrawn since it was opened", null, false, false);
    }
}

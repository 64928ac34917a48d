package news.dateline.story;

/** A text was to go out as one with a typo mended, but its numbers are not those that readers read. Nothing was published. */
public class UntoldNumbersException extends RuntimeException {

    private final transient ChangedNumbers numbers;

    UntoldNumbersException(ChangedNumbers numbers) {
        super("Other numbers are in it", null, false, false);
        this.numbers = numbers;
    }

    public ChangedNumbers numbers() {
        return numbers;
    }
}

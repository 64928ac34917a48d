package news.dateline.story;

import java.util.List;

/** A text was to go out as one with a typo mended, but has numbers that readers did not read. Nothing was published. */
public class UntoldNumbersException extends RuntimeException {

    private final transient List<String> numbers;

    UntoldNumbersException(List<String> numbers) {
        super("Other numbers are in it", null, false, false);
        this.numbers = numbers;
    }

    public List<String> numbers() {
        return numbers;
    }
}

package news.dateline.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password for people to read and type: no letters that look alike, about 99 bits. */
final class RandomPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    private RandomPassword() {}

    static String next() {
        SecureRandom random = new SecureRandom();
        return IntStream.range(0, GROUPS).mapToObj(i -> group(random)).collect(Collectors.joining("-"));
    }

    private static String group(SecureRandom random) {
        return random.ints(GROUP_LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}

package news.dateline.desk.numbers;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them in any of the portal's languages: 2500, 2,500, 2 500, 4.5 and 4,5. */
public final class Numbers {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009']");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,20}(\\.\\d{1,10})?");

    private Numbers() {}

    /** Empty for what is no number. */
    public static Optional<BigDecimal> parse(String typed) {
        String text = SPACES.matcher(typed).replaceAll("").replace('−', '-');
        String plain = THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text.replace(',', '.');
        return PLAIN.matcher(plain).matches()
                ? Optional.of(new BigDecimal(
                        new BigDecimal(plain).stripTrailingZeros().toPlainString()))
                : Optional.empty();
    }

    /** As fields show one; empty for none. */
    public static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** As English text has it. */
    public static String grouped(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(10);
        return format.format(number);
    }
}

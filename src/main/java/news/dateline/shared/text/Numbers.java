package news.dateline.shared.text;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.shared.Languages;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them in any of the portal's languages: 2500, 2,500, 2 500, 4.5 and 4,5. */
public final class Numbers {

    /** One in a text, for a pattern of {@link Spaces}: with its thousands set apart, or without. */
    public static final String WRITTEN = "(?:[1-9][0-9]{0,2}(?: [0-9]{3}){1,6}(?![0-9])(?:[.,][0-9]{1,10})?"
            + "|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,6}(?![0-9])(?:\\.[0-9]{1,10})?"
            + "|[0-9]{1,20}(?:[.,][0-9]{1,10})?)";

    private static final Pattern SPACES = Pattern.compile(Spaces.ONE + "|[\\s']");
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

    /**
     * As readers of a language read it: where a comma is the sign of decimals, 2,500 is two and a half.
     *
     * @param written what {@link #WRITTEN} matches
     */
    public static Optional<BigDecimal> parse(String written, String language) {
        char decimal = DecimalFormatSymbols.getInstance(ULocale.forLocale(Languages.locale(language)))
                .getDecimalSeparator();
        boolean onlyOneComma = written.indexOf(',') == written.lastIndexOf(',');
        return parse(decimal == ',' && onlyOneComma ? written.replace(',', '.') : written);
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

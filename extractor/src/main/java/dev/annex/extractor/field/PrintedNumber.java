package dev.annex.extractor.field;

import dev.annex.extractor.document.WhiteSpace;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as printed, with what follows it.
 *
 * @param value digit for digit as printed: 0.00 keeps its two decimals; in percent where a percent sign follows
 * @param suffix whatever follows the number, such as {@code 万元} or {@code %}; empty where nothing does
 */
public record PrintedNumber(BigDecimal value, String suffix) {
    /** Longer digit strings are codes or garbage, not amounts; they would also make arithmetic slow. */
    private static final int MOST_DIGITS = 30;

    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(.*)", Pattern.DOTALL);
    /** A space between digits, or a line break between digits that does not wrap the decimals of one number. */
    private static final Pattern TWO_NUMBERS =
            Pattern.compile("\\d[^\\S\\n]+\\d|(?<![.\\d])\\d+\\s+\\d|\\.\\d+\\s+\\d+\\.");

    private static final Pattern BRACKETED = Pattern.compile("\\(([\\d,.]+)\\)");

    /**
     * Reads a text that begins with a number; full-width digits and signs, thousands separators and a number wrapped over
     * two lines are understood. Two numbers in one text, such as {@code 10 10}, are none.
     *
     * @return empty where the text does not begin with a number
     */
    public static Optional<PrintedNumber> parse(String printed) {
        String normal = PrintedText.strip(Normalizer.normalize(printed, Normalizer.Form.NFKC))
                .replace('，', ',')
                .replace('−', '-')
                .replace('–', '-');
        if (TWO_NUMBERS.matcher(normal).find()) {
            return Optional.empty();
        }
        String text = WhiteSpace.removedFrom(normal);
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            text = "-" + bracketed.group(1);
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || number.group(2).length() > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal magnitude = new BigDecimal(number.group(2).replace(",", ""));
        return Optional.of(
                new PrintedNumber(number.group(1).equals("-") ? magnitude.negate() : magnitude, number.group(3)));
    }
}

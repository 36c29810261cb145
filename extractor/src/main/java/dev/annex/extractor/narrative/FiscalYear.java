package dev.annex.extractor.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year as titles and sentences print it. */
final class FiscalYear {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2}|[二2][〇○零Ｏ0][〇○零一二三四五六七八九\\d]{2})\\s*年");
    private static final String HAN_DIGITS = "〇一二三四五六七八九";

    private FiscalYear() {}

    /**
     * A year and where it stands in its text.
     *
     * @param year four digits
     * @param printed as printed, 年 included
     */
    record Printed(int year, String printed) {}

    /** The first year in a text. */
    static Optional<Printed> in(String text) {
        Matcher matcher = YEAR.matcher(HalfWidth.digits(text));
        return matcher.find()
                ? Optional.of(new Printed(
                        Integer.parseInt(westernDigits(matcher.group(1))),
                        text.substring(matcher.start(), matcher.end())))
                : Optional.empty();
    }

    private static String westernDigits(String digits) {
        StringBuilder western = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int han = HAN_DIGITS.indexOf(c);
            western.append(c == '○' || c == '零' || c == 'Ｏ' ? '0' : han >= 0 ? (char) ('0' + han) : c);
        }
        return western.toString();
    }
}

package dev.annex.samples.layout;

import dev.annex.samples.dress.FigureDress;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Numbers as an office prints them. */
final class Figures {
    private static final int TO_FULL_WIDTH = '０' - '0';

    private final FigureDress dress;

    Figures(FigureDress dress) {
        this.dress = dress;
    }

    /** An amount, with as many decimals as it has. */
    String amount(BigDecimal value) {
        return dressed(dress.grouped() ? grouped(value) : value.toPlainString());
    }

    /** An amount, or what a dress prints for none. */
    String amount(Optional<BigDecimal> value, String blank) {
        return value.map(this::amount).orElse(blank);
    }

    /** A weight or a score. */
    String mark(Optional<BigDecimal> value, String blank) {
        return value.map(mark -> dressed(mark.toPlainString())).orElse(blank);
    }

    /** A rate in percent. */
    String rate(Optional<BigDecimal> value, String blank) {
        return value.map(rate -> dressed(rate.toPlainString()) + (dress.percentSign() ? "%" : ""))
                .orElse(blank);
    }

    String blankFunding() {
        return dress.blankFunding();
    }

    String blankIndicator() {
        return dress.blankIndicator();
    }

    private static String grouped(BigDecimal value) {
        String pattern = "#,##0" + (value.scale() > 0 ? "." + "0".repeat(value.scale()) : "");
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private String dressed(String digits) {
        if (!dress.fullWidth()) {
            return digits;
        }
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append(c >= '0' && c <= '9' ? (char) (c + TO_FULL_WIDTH) : (char) c));
        return wide.toString();
    }
}

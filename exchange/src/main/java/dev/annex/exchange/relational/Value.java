package dev.annex.exchange.relational;

import java.math.BigDecimal;
import java.util.Optional;

/** What one cell of a table holds. */
public sealed interface Value {

    /** An empty cell. */
    enum Blank implements Value {
        /** The only one. */
        BLANK;

        @Override
        public String text() {
            return "";
        }
    }

    /**
     * Words.
     *
     * @param text without characters that no database or workbook takes: U+0000 and halves of surrogate pairs are U+FFFD here
     */
    record Text(String text) implements Value {
        private static final char REPLACEMENT = '\uFFFD';

        public Text {
            text = storable(text);
        }

        private static String storable(String text) {
            StringBuilder clean = new StringBuilder(text.length());
            text.codePoints()
                    .map(point -> point == 0 || Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                    .forEach(clean::appendCodePoint);
            return clean.toString();
        }
    }

    /**
     * A number, with the zeros behind its point as they were printed.
     *
     * @param number of at most {@link #WHOLE_DIGITS} digits before the point and {@link #DECIMALS} behind it
     */
    record Number(BigDecimal number) implements Value {
        /** Digits behind the point that every format keeps, far more than any report prints. */
        public static final int DECIMALS = 18;

        /** Digits before the point: with those behind it the 38 that DECIMAL columns have in most systems. */
        public static final int WHOLE_DIGITS = 20;

        public Number {
            boolean fits = number.scale() <= DECIMALS
                    && (number.signum() == 0 || (long) number.precision() - number.scale() <= WHOLE_DIGITS);
            if (!fits) {
                throw new UnfitException();
            }
            number = number.scale() < 0 ? number.setScale(0) : number;
        }

        /** A number that does not fit into a DECIMAL column. */
        public static final class UnfitException extends RuntimeException {
            private static final long serialVersionUID = 1L;

            UnfitException() {
                super("a number of more than " + WHOLE_DIGITS + " digits, or of more than " + DECIMALS + " decimals");
            }
        }

        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /**
     * Yes or no.
     *
     * @param truth which
     */
    record Truth(boolean truth) implements Value {
        @Override
        public String text() {
            return Boolean.toString(truth);
        }
    }

    /** The value as words: a number with all its digits, {@code true} or {@code false}, empty words for a blank. */
    String text();

    /** Words that may be missing. */
    static Value of(Optional<String> text) {
        return text.<Value>map(Text::new).orElse(Blank.BLANK);
    }

    /** A number that may be missing. */
    static Value ofNumber(Optional<BigDecimal> number) {
        return number.<Value>map(Number::new).orElse(Blank.BLANK);
    }

    /** A whole number. */
    static Value of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }
}

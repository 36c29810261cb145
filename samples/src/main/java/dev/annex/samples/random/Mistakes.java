package dev.annex.samples.random;

import dev.annex.samples.random.PlantedMistake.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Plants mistakes: each wanted kind at most once, at one of the figures that it can befall. */
final class Mistakes {
    /** Of a hundred figures that a mistake can befall so many are taken, rather than leaving it to the next. */
    private static final int TAKEN = 70;

    /** By less a wrong rate might still be one that was rounded. */
    private static final BigDecimal LEAST = new BigDecimal("0.5");

    private static final BigDecimal FALLBACK = BigDecimal.valueOf(3);
    private static final int TRIES = 20;

    private final Draw draw;
    private final Set<Kind> wanted;
    private final List<PlantedMistake> planted = new ArrayList<>();

    /**
     * @param draw of its own, so that a report with mistakes is otherwise the one without
     */
    Mistakes(Draw draw, Set<Kind> wanted) {
        this.draw = draw;
        this.wanted = wanted.isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(wanted);
    }

    /** The figure to print where the right one is given. */
    BigDecimal figure(Kind kind, String pointer, BigDecimal right) {
        return taken(kind) ? plant(kind, pointer, right, wrong(right, kind)) : right;
    }

    /** The rate to print, with at most two decimals: right, wrong, or rounded in a way of its own. */
    BigDecimal rate(Kind kind, String pointer, BigDecimal part, BigDecimal whole) {
        BigDecimal right = Books.rate(part, whole);
        if (taken(kind)) {
            return plant(kind, pointer, right, wrong(right, kind));
        }
        BigDecimal cut = Books.rate(part, whole, 2, RoundingMode.DOWN);
        if (cut.compareTo(right) != 0 && taken(Kind.CUT_RATE)) {
            return plant(Kind.CUT_RATE, pointer, right, cut);
        }
        BigDecimal rounded = Books.rate(part, whole, 0, RoundingMode.HALF_UP);
        if (rounded.compareTo(right) != 0 && taken(Kind.WHOLE_RATE)) {
            return plant(Kind.WHOLE_RATE, pointer, right, rounded);
        }
        return right;
    }

    private boolean taken(Kind kind) {
        return wanted.contains(kind) && draw.chance(TAKEN);
    }

    private BigDecimal plant(Kind kind, String pointer, BigDecimal right, BigDecimal printed) {
        wanted.remove(kind);
        planted.add(new PlantedMistake(kind, pointer, right, printed));
        return printed;
    }

    /** A figure such as somebody who types or adds up wrongly gets. */
    private BigDecimal wrong(BigDecimal right, Kind kind) {
        for (int i = 0; i < TRIES; i++) {
            BigDecimal wrong = draw.chance(50) ? swapped(right) : otherDigit(right);
            if (wrong.signum() > 0
                    && kind.way().leads(right, wrong)
                    && wrong.subtract(right).abs().compareTo(LEAST) >= 0) {
                return wrong;
            }
        }
        return kind.way() == Kind.Way.DOWN ? right.subtract(FALLBACK).max(BigDecimal.ZERO) : right.add(FALLBACK);
    }

    /** With two neighbouring digits in each other's place. */
    private BigDecimal swapped(BigDecimal figure) {
        StringBuilder digits = new StringBuilder(figure.unscaledValue().toString());
        if (digits.length() < 2) {
            return figure;
        }
        int at = draw.between(0, digits.length() - 2);
        char first = digits.charAt(at);
        digits.setCharAt(at, digits.charAt(at + 1));
        digits.setCharAt(at + 1, first);
        return new BigDecimal(new BigInteger(digits.toString()), figure.scale());
    }

    /** With another digit in one place. */
    private BigDecimal otherDigit(BigDecimal figure) {
        StringBuilder digits = new StringBuilder(figure.unscaledValue().toString());
        int at = draw.between(0, digits.length() - 1);
        digits.setCharAt(at, (char) ('0' + draw.between(at == 0 ? 1 : 0, 9)));
        return new BigDecimal(new BigInteger(digits.toString()), figure.scale());
    }

    /** The mistakes made so far. */
    List<PlantedMistake> planted() {
        return List.copyOf(planted);
    }
}

package dev.annex.training.evaluate;

import java.util.Locale;
import java.util.OptionalDouble;

/** Figures as they are printed: a share with four decimals, nothing where there is none. */
public final class Rounded {
    /** What stands where there is no figure. */
    public static final String NOTHING = "—";

    private Rounded() {}

    /** A share from 0 to 1 with four decimals. */
    public static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    /** The same, or a dash where there is none. */
    public static String share(OptionalDouble share) {
        return share.isPresent() ? share(share.getAsDouble()) : NOTHING;
    }

    /** The F1 of fields, or a dash where there are none. */
    public static String f1(Figures figures) {
        return figures.fields() + figures.spurious() == 0 ? NOTHING : share(figures.f1());
    }

    /** A share as percents with as many decimals as it takes to tell 99.5 % from 99.9 %. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    /** A whole number with separators. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}

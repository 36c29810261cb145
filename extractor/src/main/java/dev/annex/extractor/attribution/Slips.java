package dev.annex.extractor.attribution;

import dev.annex.model.finding.Severity;

/** How often authors break a rule. */
public final class Slips {
    /**
     * Of a rule that always should hold: 7 of about 240 such checks in five hand-checked reports of five offices.
     */
    static final double ERROR = 0.03;

    /** Of a rule that only mostly should, such as that nobody leaves a source of money blank. */
    static final double WARNING = 0.2;

    private Slips() {}

    /** The share of such checks that fail though every figure was read as it is printed. */
    public static double share(Severity severity) {
        return severity == Severity.ERROR ? ERROR : WARNING;
    }
}

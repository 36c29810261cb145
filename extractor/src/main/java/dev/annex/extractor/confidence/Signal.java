package dev.annex.extractor.confidence;

import java.util.Arrays;
import java.util.Optional;

/**
 * One thing that tells how far a value can be trusted. Each is a number from 0 to 1, and more of it never makes a value less
 * trustworthy: the model gives no signal a negative weight.
 */
public enum Signal {
    /** The value was not tied to its field by a rule of thumb alone. */
    NOT_GUESSED("notGuessed"),
    /** The words themselves are the value: it does not follow from others. */
    STATED("stated"),
    /** A known label stands with the words. */
    LABELLED("labelled"),
    /** How sure the classifier was that chose the value; 1 where none did. */
    CERTAIN("certain"),
    /** Nothing had to be put right or restored on the way. */
    UNTOUCHED("untouched"),
    /** The value looks as values of its field do: a rate within its range, a date that is one, a sentence that ends. */
    USUAL("usual"),
    /** The text and what stands before it end as sentences and headings do. */
    WHOLE_SENTENCES("wholeSentences"),
    /** It looks like its neighbours in the same column. */
    LIKE_NEIGHBOURS("likeNeighbours"),
    /** It has the same unit as what it is compared with. */
    LIKE_PARTNER("likePartner"),
    /** Rules that the value satisfies to the digit, whose other figures stand elsewhere. */
    RULES_EXACT("rulesExact"),
    /** A rule that only bounds the value, likewise. */
    RULES_BOUND("rulesBound"),
    /** No rule is broken in which the value takes part. */
    NO_RULE_BROKEN("noRuleBroken"),
    /** The same value stands elsewhere in the report. */
    ELSEWHERE("elsewhere"),
    /** Share of the words of its form, or of the narrative, that were understood. */
    FAMILIAR("familiar"),
    /** Its cell is drawn, or the file says it: it was not told by the alignment of words. */
    DRAWN("drawn"),
    /** No label of another field stands within its text. */
    ALONE("alone"),
    /** Share of the cells of its indicators that are filled. */
    COMPLETE("complete"),
    /** The part of the narrative that it belongs to is numbered. */
    NUMBERED("numbered"),
    /** No signs stand side by side that nobody prints so. */
    CLEAN("clean"),
    /** No other reading that was offered goes better with the words of the report. */
    LIKELIEST("likeliest"),
    /** The doubt in the weakest character is small, on a logarithmic scale. */
    WEAKEST("weakest"),
    /** The doubt in all characters together is small, on the same scale. */
    WHOLE("whole"),
    /** The chance that all characters are right, as it is: it tells doubtful words apart, as the logarithm tells sure ones. */
    LIKELY("likely"),
    /** A second engine reads the same. */
    SECOND_AGREES("secondAgrees"),
    /** No second engine reads something else. */
    SECOND_NOT_DIFFERENT("secondNotDifferent"),
    /** The value is short: every character may be misread. */
    SHORT("short"),
    /** The page could be read well, on the same scale. */
    PAGE("page");

    private final String key;

    Signal(String key) {
        this.key = key;
    }

    /** By which the calibration file and messages know it. */
    public String key() {
        return key;
    }

    /** The signal of that key. */
    public static Optional<Signal> of(String key) {
        return Arrays.stream(values()).filter(signal -> signal.key.equals(key)).findFirst();
    }
}

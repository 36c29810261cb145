package dev.annex.folders.outcome;

/**
 * What was counted in a document, or in many.
 *
 * @param fields values that were read
 * @param doubtful those at which a person should look
 * @param errors failed checks of that severity
 * @param warnings failed checks of that severity
 * @param accepted values that can be taken unseen; 0 where nobody asked
 * @param forReview values that can not; 0 where nobody asked
 */
public record Figures(long fields, long doubtful, long errors, long warnings, long accepted, long forReview) {
    /** Nothing was counted. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Figures plus(Figures other) {
        return new Figures(
                fields + other.fields,
                doubtful + other.doubtful,
                errors + other.errors,
                warnings + other.warnings,
                accepted + other.accepted,
                forReview + other.forReview);
    }
}

package dev.annex.extractor.narrative;

/**
 * How far the vocabulary can be relied on when it says what a heading is about, by how much of the heading it knows. The shares are
 * of right readings, rounded down, among 10,000 sections of invented reports whose wordings it was not written from.
 */
enum Reliance {
    /** The heading consists of known wordings: none of 1,700 was wrong. */
    WHOLE(0.9995),
    /** Most of the heading is known, or its end beyond mistake. */
    MOSTLY(0.96),
    /** A known wording stands somewhere in the heading. */
    PARTLY(0.85),
    /** A wording that means several things. */
    VAGUE(0.6),
    /** The heading names several roles and is, by convention, about the first. */
    SEVERAL(0.9995),
    /** Known wordings in the heading of a part, of which none means a role there. */
    NO_ROLE_MEANT(0.9),
    /** Nothing is known: every answer is as likely as any other. */
    NOT_AT_ALL(1.0 / (1 + Reliance.OTHER_ANSWERS));

    /** The roles of the contract and none, but for the one that was said. */
    static final int OTHER_ANSWERS = 14;

    private final double share;

    Reliance(double share) {
        this.share = share;
    }

    /** The probability that the vocabulary says what it says, if that is right, or if some other answer is. */
    double likelihood(boolean isWhatItSays) {
        return isWhatItSays ? share : (1 - share) / OTHER_ANSWERS;
    }
}

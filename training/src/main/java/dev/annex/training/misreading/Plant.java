package dev.annex.training.misreading;

/**
 * A digit that is not what it ought to be.
 *
 * @param printed the words of the cell as they ought to be
 * @param at which of their characters it is
 * @param digit that stands there instead
 * @param isMisreading whether it is misread; else the author mistook it, and it is printed so
 */
record Plant(String printed, int at, String digit, boolean isMisreading) {
    String printedDigit() {
        return printed.substring(at, at + 1);
    }

    /** The words as they are read. */
    String read() {
        return printed.substring(0, at) + digit + printed.substring(at + 1);
    }
}

package dev.annex.extractor.verify;

/** An answer that may be unknown because a figure is missing: Kleene's three-valued logic. */
enum Truth {
    NO,
    UNKNOWN,
    YES;

    static Truth of(boolean answer) {
        return answer ? YES : NO;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}

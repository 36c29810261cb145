package dev.annex.extractor.document.word;

/**
 * A stretch of the characters of a binary Word file.
 *
 * @param from first character position
 * @param to one past the last
 */
record Span(int from, int to) {
    boolean isEmpty() {
        return to <= from;
    }

    /** What of it lies between two positions. */
    Span within(Span outer) {
        int start = Math.min(Math.max(from, outer.from), outer.to);
        return new Span(start, Math.max(start, Math.min(to, outer.to)));
    }

    /** The same stretch counted from another origin. */
    Span shiftedBy(int distance) {
        return new Span(from + distance, to + distance);
    }
}

package dev.annex.extractor.page.scan;

import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import java.util.List;

/** Pieces that follow each other on one line, from left to right, in pixels. */
record Chain(List<Piece> pieces) {
    /** Fewer dashes than this are chance. */
    static final int FEWEST_DASHES = 8;

    /** Standard deviation of the lengths of dashes, in their mean; those of strokes spread over half of it. */
    static final double DASH_SPREAD = 0.25;

    int start() {
        return pieces.get(0).start();
    }

    int end() {
        return pieces.get(pieces.size() - 1).end();
    }

    int length() {
        return end() - start();
    }

    double longest() {
        return pieces.stream().mapToInt(Piece::length).max().orElse(0);
    }

    /** Whether it is many pieces of one length, as no row of characters has. */
    boolean isDashed() {
        if (pieces.size() < FEWEST_DASHES) {
            return false;
        }
        double mean = pieces.stream().mapToInt(Piece::length).average().orElse(0);
        double variance = pieces.stream()
                .mapToDouble(piece -> (piece.length() - mean) * (piece.length() - mean))
                .average()
                .orElse(0);
        return Math.sqrt(variance) <= DASH_SPREAD * mean;
    }

    /** Share of its length that is drawn. */
    double covered() {
        return pieces.stream().mapToInt(Piece::length).sum() / (double) length();
    }

    double position() {
        double moment = pieces.stream().mapToDouble(piece -> piece.meanY() * piece.length()).sum();
        return moment / pieces.stream().mapToInt(Piece::length).sum();
    }

    double thickness() {
        double area = pieces.stream().mapToDouble(piece -> piece.thickness() * piece.length()).sum();
        return area / pieces.stream().mapToInt(Piece::length).sum();
    }

    Rule rule(Direction direction, double points) {
        return new Rule(direction, position() * points, start() * points, end() * points, thickness() * points);
    }
}

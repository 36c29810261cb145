package dev.annex.extractor.page.scan;

import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import java.util.List;

/** Pieces that follow each other on one line, from left to right, in pixels. */
record Chain(List<Piece> pieces) {
    /** Fewer dashes than this are chance. */
    static final int FEWEST_DASHES = 8;

    /** Lengths of dashes lie within this share of their median; those of strokes spread over half of it, */
    static final double DASH_SPREAD = 0.25;

    /** but for those that another line or a stray spot has cut: this share is whole. */
    static final double DASHES_ALIKE = 0.6;

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
        int median = pieces.stream()
                .mapToInt(Piece::length)
                .sorted()
                .skip(pieces.size() / 2)
                .findFirst()
                .orElseThrow();
        long alike = pieces.stream()
                .filter(piece -> Math.abs(piece.length() - median) <= DASH_SPREAD * median)
                .count();
        return alike >= DASHES_ALIKE * pieces.size();
    }

    /** Share of its length that is drawn. */
    double covered() {
        return pieces.stream().mapToInt(Piece::length).sum() / (double) length();
    }

    double position() {
        double moment = pieces.stream()
                .mapToDouble(piece -> piece.meanY() * piece.length())
                .sum();
        return moment / pieces.stream().mapToInt(Piece::length).sum();
    }

    double thickness() {
        double area = pieces.stream()
                .mapToDouble(piece -> piece.thickness() * piece.length())
                .sum();
        return area / pieces.stream().mapToInt(Piece::length).sum();
    }

    Rule rule(Direction direction, double points) {
        return new Rule(direction, position() * points, start() * points, end() * points, thickness() * points);
    }
}

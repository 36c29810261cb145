package dev.annex.extractor.page.scan;

import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rules of a page in its ink: unbroken pieces of thin lines, chained over gaps, kept where they are long or meet
 * others. Thin ink first and run lengths after, as in Zheng, Li and Doermann ("A parallel-line detection algorithm based on
 * HMM decoding", 2005, section on directional single-connected chains).
 */
final class RuleTracer {
    /** A line is drawn on over a gap of this share of its pieces on both sides, */
    static final double GAP_SHARE = 0.35;

    /** of this share if both are of one length, as dashes are, */
    static final double DASH_GAP_SHARE = 0.5;

    /** to within this share of it, */
    static final double DASH_JITTER = 0.1;

    /** though not over more than this, in inches: where a stamp or a fold has swallowed it. */
    static final double GREATEST_GAP = 0.15;

    /** How far a piece may lie beside the line that it goes on, in inches. */
    static final double ASIDE = 0.013;

    /** A chain with less ink than this is chance. */
    static final double LEAST_COVERED = 0.6;

    /** How far beside a dash, in inches, it is seen whether something crosses it. */
    static final double BESIDE = 0.015;

    /** Share of the dashes of a line that columns and stray ink may cross. */
    static final double MOST_CROSSED = 0.6;

    /** No row is so low, and no column so narrow, that a piece this short, in inches, is crossed by two others; */
    static final double LONGEST_STROKE = 0.27;

    /** so it is a stroke of a character, which is. */
    static final int STROKES_ACROSS = 2;

    private final double dotsPerInch;

    private RuleTracer(double dotsPerInch) {
        this.dotsPerInch = dotsPerInch;
    }

    /** The rules of a page, in points. */
    static List<Rule> trace(GreyImage ink, double dotsPerInch) {
        RuleTracer tracer = new RuleTracer(dotsPerInch);
        List<Meeting.Line> candidates = new ArrayList<>(tracer.along(ink, Direction.HORIZONTAL));
        candidates.addAll(tracer.along(ink.transposed(), Direction.VERTICAL));
        return Meeting.rules(candidates);
    }

    private List<Meeting.Line> along(GreyImage ink, Direction direction) {
        List<Meeting.Line> lines = new ArrayList<>();
        double points = PageImage.POINTS / dotsPerInch;
        for (Chain drawn : chains(Pieces.of(ink, dotsPerInch))) {
            Chain chain = withoutStrokes(drawn, ink);
            if (chain.covered() >= LEAST_COVERED) {
                double unbroken = chain.isDashed() && standsFree(chain, ink) ? chain.length() : chain.longest();
                lines.add(new Meeting.Line(
                        chain.rule(direction, points),
                        unbroken * points,
                        chain.pieces().stream().noneMatch(piece -> isStroke(piece, ink))));
            }
        }
        return lines;
    }

    private List<Chain> chains(List<Piece> pieces) {
        List<Chain> chains = new ArrayList<>();
        List<List<Piece>> open = new ArrayList<>();
        for (Piece piece : pieces) {
            List<Piece> best = null;
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = open.size() - 1; i >= 0; i--) {
                List<Piece> chain = open.get(i);
                Piece last = chain.get(chain.size() - 1);
                int gap = piece.start() - last.end();
                if (gap > GREATEST_GAP * dotsPerInch) {
                    chains.add(new Chain(chain));
                    open.remove(i);
                } else if (goesOn(last, piece, gap)
                        && Math.abs(piece.startY() - last.endY()) + Math.abs(gap) < nearest) {
                    nearest = Math.abs(piece.startY() - last.endY()) + Math.abs(gap);
                    best = chain;
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                open.add(best);
            }
            best.add(piece);
        }
        open.forEach(chain -> chains.add(new Chain(chain)));
        return chains;
    }

    private boolean goesOn(Piece before, Piece after, int gap) {
        double aside = Math.abs(after.startY() - before.endY());
        int shorter = Math.min(before.length(), after.length());
        boolean dashes = Math.abs(before.length() - after.length()) <= DASH_JITTER * shorter;
        return aside <= Math.max(1.5, ASIDE * dotsPerInch)
                && gap > -3 * aside - 4
                && gap <= Math.max((dashes ? DASH_GAP_SHARE : GAP_SHARE) * shorter, 2);
    }

    /** Whether hardly anything crosses a row of dashes: the strokes of characters in a row are crossed once in each. */
    private boolean standsFree(Chain chain, GreyImage ink) {
        long crossed = chain.pieces().stream()
                .filter(piece -> crossings(piece, ink) > 0)
                .count();
        return crossed <= MOST_CROSSED * chain.pieces().size();
    }

    /** The same line without strokes of characters that happen to lie on it beyond its ends. */
    private Chain withoutStrokes(Chain chain, GreyImage ink) {
        List<Piece> pieces = new ArrayList<>(chain.pieces());
        while (pieces.size() > 1 && isStroke(pieces.get(0), ink)) {
            pieces.remove(0);
        }
        while (pieces.size() > 1 && isStroke(pieces.get(pieces.size() - 1), ink)) {
            pieces.remove(pieces.size() - 1);
        }
        return new Chain(pieces);
    }

    private boolean isStroke(Piece piece, GreyImage ink) {
        return piece.length() <= LONGEST_STROKE * dotsPerInch && crossings(piece, ink) >= STROKES_ACROSS;
    }

    /** How often ink crosses a piece or touches it from the side, but for its ends. */
    private int crossings(Piece piece, GreyImage ink) {
        int aside = (int) Math.ceil((piece.thickness() / 2) + BESIDE * dotsPerInch);
        int y = (int) piece.meanY();
        int crossings = 0;
        boolean before = false;
        for (int x = piece.start() + aside; x < piece.end() - aside; x++) {
            boolean crossed = isInk(ink, x, y - aside) || isInk(ink, x, y + aside);
            crossings += crossed && !before ? 1 : 0;
            before = crossed;
        }
        return crossings;
    }

    private static boolean isInk(GreyImage ink, int x, int y) {
        return y >= 0 && y < ink.height() && ink.at(x, y) == 0;
    }
}

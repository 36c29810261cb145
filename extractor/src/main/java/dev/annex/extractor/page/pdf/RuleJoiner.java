package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.pdf.RuleTable.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces of lines: what touches or overlaps on one line, and dashes. */
final class RuleJoiner {
    /** In points: pieces of one line are placed as exactly as the printer rounds; double lines lie farther apart. */
    static final double SAME_LINE = 0.35;

    /** In points: what is farther apart does not touch. */
    static final double TOUCHING = 0.6;

    /** In points: the longest dash that office programs print. */
    static final double LONGEST_DASH = 14;

    /** In points: the widest gap between dashes. */
    static final double WIDEST_GAP = 8;

    /** How many pieces make a dashed line; fewer may be chance. */
    static final int FEWEST_DASHES = 4;

    /** Between the widest and the narrowest gap of one dashed line. */
    private static final double GAP_RATIO = 1.6;

    private static final Comparator<Piece> BY_LINE = Comparator.comparing(Piece::direction)
            .thenComparingDouble(Piece::position)
            .thenComparingDouble(Piece::start)
            .thenComparingDouble(Piece::end);

    private static final Comparator<Piece> ALONG =
            Comparator.comparingDouble(Piece::start).thenComparingDouble(Piece::end);

    private final PageBudget budget;

    private final double touching;

    RuleJoiner(PageBudget budget) {
        this(budget, TOUCHING);
    }

    /**
     * @param touching in points: pieces that are this close are one
     */
    RuleJoiner(PageBudget budget, double touching) {
        this.budget = budget;
        this.touching = touching;
    }

    /** The joined pieces, by direction and position. */
    List<Piece> join(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(BY_LINE);
        List<Piece> joined = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            budget.step();
            if (i == sorted.size() || !isOnLine(sorted.get(from), sorted.get(i - 1), sorted.get(i))) {
                joinLine(sorted.subList(from, i), joined);
                from = i;
            }
        }
        return joined;
    }

    private static boolean isOnLine(Piece first, Piece last, Piece next) {
        return next.direction() == first.direction()
                && next.position() - last.position() <= SAME_LINE / 2
                && next.position() - first.position() <= SAME_LINE;
    }

    private void joinLine(List<Piece> line, List<Piece> joined) {
        List<Piece> along = new ArrayList<>(line);
        along.sort(ALONG);
        List<Piece> runs = new ArrayList<>();
        Piece run = null;
        for (Piece piece : along) {
            if (run != null && piece.start() - run.end() <= touching) {
                run = merge(run, piece);
            } else {
                if (run != null) {
                    runs.add(run);
                }
                run = piece;
            }
        }
        if (run != null) {
            runs.add(run);
        }
        joinDashes(runs, joined);
    }

    private static void joinDashes(List<Piece> pieces, List<Piece> joined) {
        int from = 0;
        while (from < pieces.size()) {
            int to = endOfDashes(pieces, from);
            if (to - from >= FEWEST_DASHES) {
                Piece run = pieces.get(from);
                for (Piece dash : pieces.subList(from + 1, to)) {
                    run = merge(run, dash);
                }
                joined.add(run);
                from = to;
            } else {
                joined.add(pieces.get(from++));
            }
        }
    }

    /** One past the last of the dashes that begin with a piece. */
    private static int endOfDashes(List<Piece> pieces, int from) {
        double narrowest = Double.POSITIVE_INFINITY;
        double widest = 0;
        int to = from + 1;
        while (to < pieces.size()
                && pieces.get(to - 1).length() <= LONGEST_DASH
                && pieces.get(to).length() <= LONGEST_DASH) {
            double gap = pieces.get(to).start() - pieces.get(to - 1).end();
            narrowest = Math.min(narrowest, gap);
            widest = Math.max(widest, gap);
            if (gap > WIDEST_GAP || widest > narrowest * GAP_RATIO + TOUCHING) {
                break;
            }
            to++;
        }
        return to;
    }

    /** Both as one, where the longer one lies and as thick as it. */
    private static Piece merge(Piece one, Piece other) {
        Piece longer = other.length() > one.length() ? other : one;
        return new Piece(
                one.direction(),
                longer.position(),
                Math.min(one.start(), other.start()),
                Math.max(one.end(), other.end()),
                longer.thickness(),
                longer.color(),
                Math.max(one.time(), other.time()));
    }
}

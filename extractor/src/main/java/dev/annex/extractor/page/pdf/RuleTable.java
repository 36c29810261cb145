package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import java.util.ArrayList;
import java.util.List;

/** The pieces of lines that a page draws, as they come; joined to whole rules at the end, or when there are too many. */
final class RuleTable {
    /** No page that a person can read has more rules than this after joining. */
    static final int MOST_RULES = 50_000;

    private static final int MOST_PIECES = 8 * MOST_RULES;

    /**
     * A piece of a line.
     *
     * @param color of a filled one; {@link Ink#UNKNOWN} of a stroke
     */
    record Piece(
            Direction direction, double position, double start, double end, double thickness, int color, int time) {
        double length() {
            return end - start;
        }

        Rule rule() {
            return new Rule(direction, position, start, end, thickness);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final PageBudget budget;
    private final Backdrop backdrop;
    private boolean overflow;

    RuleTable(PageBudget budget, Backdrop backdrop) {
        this.budget = budget;
        this.backdrop = backdrop;
    }

    void add(Direction direction, double position, double start, double end, double thickness, int color) {
        if (overflow || !Double.isFinite(position + start + end + thickness)) {
            return;
        }
        pieces.add(new Piece(direction, position, start, end, thickness, color, backdrop.now()));
        if (pieces.size() >= MOST_PIECES) {
            List<Piece> joined = joined();
            pieces.clear();
            pieces.addAll(joined);
            overflow = joined.size() > MOST_RULES;
        }
    }

    /** Whether the page draws more lines than are kept. */
    boolean overflow() {
        return overflow;
    }

    /**
     * The whole rules that can be seen, horizontal ones first, each kind by position.
     *
     * @param areas of the page, whose parts are no rules
     */
    List<Rule> rules(FilledAreas areas) {
        pieces.removeIf(piece -> areas.continues(
                piece.direction(), piece.position(), piece.start(), piece.end(), piece.thickness(), piece.color()));
        List<Rule> rules = new ArrayList<>();
        for (Piece piece : joined()) {
            if (piece.length() >= Math.max(LEAST_LENGTH, LEAST_SLENDERNESS * piece.thickness())) {
                rules.add(piece.rule());
            }
        }
        return rules;
    }

    /** In points: what is shorter is a dot. */
    private static final double LEAST_LENGTH = 1.5;

    /** Length by thickness: what is less is a dot too. */
    private static final double LEAST_SLENDERNESS = 1.5;

    private List<Piece> joined() {
        List<Piece> seen = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            budget.step();
            if (!isCovered(piece)) {
                seen.add(piece);
            }
        }
        return new RuleJoiner(budget).join(seen);
    }

    /** Points along a piece that are looked at. */
    private static final int LOOKS = 8;

    /** In points: an area that only touches a line from one side leaves half of it to be seen. */
    private static final double BESIDE = 1;

    private boolean isCovered(Piece piece) {
        if (piece.time() == backdrop.now()) {
            return false;
        }
        for (int i = 0; i <= LOOKS; i++) {
            double along = piece.start() + piece.length() * i / LOOKS;
            boolean level = piece.direction() == Direction.HORIZONTAL;
            for (double across = piece.position() - BESIDE; across <= piece.position() + BESIDE; across += BESIDE) {
                if (!backdrop.covered(level ? along : across, level ? across : along, piece.time())) {
                    return false;
                }
            }
        }
        return true;
    }
}

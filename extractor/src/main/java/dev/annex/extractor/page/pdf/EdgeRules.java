package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes rules of the edges of filled areas: two close together are the sides of one border, painted as a gap or a frame. */
final class EdgeRules {
    /** In points: a wider gap between two areas is a distance, not a border. */
    static final double WIDEST_GAP = 3;

    /** In points: an edge this close to a line that is drawn says nothing new. */
    static final double BESIDE_LINE = 2;

    /** In points: shorter pieces are left over from corners. */
    static final double LEAST_LENGTH = 4;

    private static final Comparator<Rule> BY_LINE = Comparator.comparing(Rule::direction)
            .thenComparingDouble(Rule::position)
            .thenComparingDouble(Rule::start);

    private final PageBudget budget;

    EdgeRules(PageBudget budget) {
        this.budget = budget;
    }

    /**
     * The rules that edges make.
     *
     * @param edges of thickness 0
     * @param lines that the page draws anyway, by direction and position
     * @param width of the page: an edge of the paper is no rule
     * @param height of the page
     */
    List<Rule> rules(List<Rule> edges, List<Rule> lines, double width, double height) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : merged(borders(merged(edges, RuleJoiner.TOUCHING)), WIDEST_GAP)) {
            double last = rule.direction() == Direction.HORIZONTAL ? height : width;
            if (rule.position() > WIDEST_GAP && rule.position() < last - WIDEST_GAP) {
                without(rule, lines).stream()
                        .filter(rest -> rest.length() >= LEAST_LENGTH)
                        .forEach(rules::add);
            }
        }
        return rules;
    }

    private List<Rule> merged(List<Rule> edges, double touching) {
        List<RuleTable.Piece> pieces = edges.stream()
                .map(edge -> new RuleTable.Piece(
                        edge.direction(), edge.position(), edge.start(), edge.end(), edge.thickness(), Ink.UNKNOWN, 0))
                .toList();
        return new RuleJoiner(budget, touching)
                .join(pieces).stream()
                        .map(RuleTable.Piece::rule)
                        .sorted(BY_LINE)
                        .toList();
    }

    /** The same edges, but one rule in the middle wherever two run side by side. */
    private List<Rule> borders(List<Rule> edges) {
        List<Rule> borders = new ArrayList<>();
        List<List<Rule>> free = new ArrayList<>();
        edges.forEach(edge -> free.add(new ArrayList<>(List.of(edge))));
        for (int i = 0; i < edges.size(); i++) {
            Rule one = edges.get(i);
            for (int j = i + 1; j < edges.size(); j++) {
                budget.step();
                Rule other = edges.get(j);
                if (other.direction() != one.direction() || other.position() - one.position() > WIDEST_GAP) {
                    break;
                }
                if (other.start() < one.end() && other.end() > one.start()) {
                    List<Rule> shared = common(free.get(i), free.get(j));
                    borders.addAll(shared);
                    for (Rule border : shared) {
                        cut(free.get(i), border);
                        cut(free.get(j), border);
                    }
                }
            }
        }
        free.forEach(borders::addAll);
        return borders;
    }

    private static List<Rule> common(List<Rule> ones, List<Rule> others) {
        List<Rule> common = new ArrayList<>();
        for (Rule one : ones) {
            for (Rule other : others) {
                double start = Math.max(one.start(), other.start());
                double end = Math.min(one.end(), other.end());
                if (end - start >= LEAST_LENGTH) {
                    double thickness = Math.abs(other.position() - one.position());
                    common.add(
                            new Rule(one.direction(), (one.position() + other.position()) / 2, start, end, thickness));
                }
            }
        }
        return common;
    }

    private static void cut(List<Rule> pieces, Rule taken) {
        List<Rule> rest = new ArrayList<>();
        pieces.forEach(piece -> rest.addAll(outside(piece, taken.start(), taken.end())));
        pieces.clear();
        pieces.addAll(rest);
    }

    private List<Rule> without(Rule rule, List<Rule> lines) {
        List<Rule> rest = List.of(rule);
        for (Rule line : lines) {
            budget.step();
            if (line.direction() == rule.direction()
                    && Math.abs(line.position() - rule.position()) <= BESIDE_LINE + line.thickness() / 2
                    && line.start() < rule.end()
                    && line.end() > rule.start()) {
                rest = rest.stream()
                        .flatMap(piece -> outside(piece, line.start(), line.end()).stream())
                        .toList();
            }
        }
        return rest;
    }

    private static List<Rule> outside(Rule piece, double start, double end) {
        if (end <= piece.start() || start >= piece.end()) {
            return List.of(piece);
        }
        List<Rule> rest = new ArrayList<>(2);
        if (start > piece.start()) {
            rest.add(new Rule(piece.direction(), piece.position(), piece.start(), start, piece.thickness()));
        }
        if (end < piece.end()) {
            rest.add(new Rule(piece.direction(), piece.position(), end, piece.end(), piece.thickness()));
        }
        return rest;
    }
}

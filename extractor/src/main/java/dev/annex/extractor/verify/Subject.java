package dev.annex.extractor.verify;

import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.report.Report;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What rules look at: a report, perhaps with that of the year before, and how much of it they have looked at so far. */
final class Subject {

    /**
     * Places that all rules together may look at in one report. A report of twenty pages costs some ten thousand; a file that was made
     * to keep us busy is given up after about a second.
     */
    static final int MAX_STEPS = 2_000_000;

    /** Where the report of the year before stands for the pointers of its fields. */
    static final String PREVIOUS = "previous";

    /** The report is larger than rules can look at. */
    static final class TooMuchWork extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooMuchWork() {
            super("a report of more than " + MAX_STEPS + " places", null, false, false);
        }
    }

    private final Spot root;
    private final Optional<Spot> previous;
    private int steps;

    private Subject(Spot root, Optional<Spot> previous) {
        this.root = root;
        this.previous = previous;
    }

    static Subject of(Report report) {
        return of(ExtractionJson.toTree(report), Optional.empty());
    }

    /** A report beside that of the year before. */
    static Subject of(Report report, Report previous) {
        return of(ExtractionJson.toTree(report), Optional.of(ExtractionJson.toTree(previous)));
    }

    /** The same as trees of JSON. */
    static Subject of(JsonNode report, Optional<JsonNode> previous) {
        ObjectNode output = JsonNodeFactory.instance.objectNode();
        output.set("report", report);
        return new Subject(Spot.root(output), previous.map(tree -> Spot.beside(PREVIOUS, tree)));
    }

    /** The root of an output that holds the report. */
    Spot root() {
        return root;
    }

    /** The report of the year before. */
    Optional<Spot> previous() {
        return previous;
    }

    /** Counts places that are looked at. */
    void step(int places) {
        steps += places;
        if (steps > MAX_STEPS) {
            throw new TooMuchWork();
        }
    }
}

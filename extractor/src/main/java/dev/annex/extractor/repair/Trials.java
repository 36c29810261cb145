package dev.annex.extractor.repair;

import dev.annex.extractor.document.Document;
import dev.annex.model.finding.Check;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Supposes other figures, up to a number of times for one document. */
final class Trials<T extends Interpretation> {
    private final Function<Document, T> reader;
    private int left;

    Trials(Function<Document, T> reader, int most) {
        this.reader = reader;
        this.left = most;
    }

    /** What says what a document means. */
    Function<Document, T> reader() {
        return reader;
    }

    /** Whether so much was tried that nobody knows what else might explain the broken rules. */
    boolean isOver() {
        return left < 0;
    }

    /** What the rules would say with other figures; empty where the report can not hold them, or enough was tried. */
    Optional<List<Check>> checksWith(Map<String, BigDecimal> figures, Interpretation present) {
        left--;
        return left < 0 ? Optional.empty() : present.checksWith(figures);
    }
}

package dev.annex.training.evaluate;

import dev.annex.training.evaluate.Evaluation.Scored;

/** What reports have in common that are counted together. */
public enum Grouping {
    /** The kind of file. */
    FORMAT("Format") {
        @Override
        String of(Scored scored) {
            return "." + scored.format();
        }
    },
    /** How good the copy is, which the name of a file without its extension says. */
    TIER("Tier") {
        @Override
        String of(Scored scored) {
            return scored.tier();
        }
    };

    private final String title;

    Grouping(String title) {
        this.title = title;
    }

    /** For the head of a column. */
    String title() {
        return title;
    }

    /** The name of the group that a report belongs to. */
    abstract String of(Scored scored);
}

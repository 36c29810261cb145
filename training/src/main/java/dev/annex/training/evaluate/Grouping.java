package dev.annex.training.evaluate;

/** What fields have in common that are counted together. */
public enum Grouping {
    /** The kind of file. */
    FORMAT {
        @Override
        String of(Scored report, Outcome field) {
            return "." + report.format();
        }
    },
    /** How good the copy is, which the name of a file without its extension says. */
    TIER {
        @Override
        String of(Scored report, Outcome field) {
            return report.tier();
        }
    },
    /** The part of the report: a form, the narrative, or a value at its head. */
    FORM {
        @Override
        String of(Scored report, Outcome field) {
            return field.form();
        }
    },
    /** The field itself, whatever report and whatever row it stands in. */
    FIELD {
        @Override
        String of(Scored report, Outcome field) {
            return field.field();
        }
    };

    /** Whether all fields of a report are in one group. */
    public boolean keepsReportsWhole() {
        return this == FORMAT || this == TIER;
    }

    /** The name of the group that a field of a report belongs to. */
    abstract String of(Scored report, Outcome field);
}

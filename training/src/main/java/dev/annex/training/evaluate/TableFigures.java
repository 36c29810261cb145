package dev.annex.training.evaluate;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How well the tables of one report or of many were seen.
 *
 * @param tables of the references that could be measured
 * @param missing how many of these were not found at all; each counts 0
 * @param extra tables that were read and stand in no reference
 * @param structure sum of the similarities of rows, cells and spans
 * @param text sum of the similarities with the words
 * @param tooLarge tables that were not measured
 */
public record TableFigures(int tables, int missing, int extra, double structure, double text, int tooLarge) {

    static final TableFigures NONE = new TableFigures(0, 0, 0, 0, 0, 0);

    /** Several as one: all tables count alike. */
    static TableFigures of(Collection<TableFigures> parts) {
        return parts.stream().reduce(NONE, TableFigures::plus);
    }

    private TableFigures plus(TableFigures other) {
        return new TableFigures(
                tables + other.tables,
                missing + other.missing,
                extra + other.extra,
                structure + other.structure,
                text + other.text,
                tooLarge + other.tooLarge);
    }

    /** The mean TEDS by structure alone; empty without any table. */
    public OptionalDouble meanStructure() {
        return tables == 0 ? OptionalDouble.empty() : OptionalDouble.of(structure / tables);
    }

    /** The mean TEDS with the words; empty without any table. */
    public OptionalDouble meanText() {
        return tables == 0 ? OptionalDouble.empty() : OptionalDouble.of(text / tables);
    }
}

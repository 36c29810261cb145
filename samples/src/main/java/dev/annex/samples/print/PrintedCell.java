package dev.annex.samples.print;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table.
 *
 * @param row first row, from 0
 * @param column first column, from 0
 * @param rowSpan number of rows, at least 1
 * @param columnSpan number of columns, at least 1
 * @param blocks what stands in it
 * @param manner what is special about it
 */
public record PrintedCell(int row, int column, int rowSpan, int columnSpan, List<PrintedBlock> blocks, Manner manner) {

    /** What may be special about a cell. */
    public enum Manner {
        PLAIN,
        /** Its lines run from top to bottom. */
        VERTICAL,
        /** Its words stand in a content control, as in a form that is filled in on screen. */
        CONTROLLED
    }

    public PrintedCell {
        blocks = List.copyOf(blocks);
    }

    /** Its words, one line for each paragraph; not those of tables within it. */
    public String text() {
        return blocks.stream()
                .filter(PrintedParagraph.class::isInstance)
                .map(block -> ((PrintedParagraph) block).text())
                .collect(Collectors.joining("\n"));
    }
}

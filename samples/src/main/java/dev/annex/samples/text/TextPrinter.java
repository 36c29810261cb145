package dev.annex.samples.text;

import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedCell;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedReport;
import dev.annex.samples.print.PrintedTable;
import dev.annex.samples.print.PrintedTextBox;
import java.nio.charset.StandardCharsets;

/**
 * Prints a report as plain text in UTF-8, as Word does: a paragraph a line, a cell a line led by a tab, a blank line after each row.
 * A cell that goes on from the row above is a tab alone; how many columns a cell spans is lost.
 */
public final class TextPrinter {
    private final StringBuilder text = new StringBuilder();

    private TextPrinter() {}

    /** The file's bytes. */
    public static byte[] print(PrintedReport report) {
        TextPrinter printer = new TextPrinter();
        report.blocks().forEach(printer::block);
        return printer.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void block(PrintedBlock block) {
        if (block instanceof PrintedParagraph paragraph) {
            text.append(paragraph.text()).append('\n');
        } else if (block instanceof PrintedTextBox box) {
            box.paragraphs().forEach(this::block);
        } else if (block instanceof PrintedTable table) {
            table(table);
        }
    }

    /** A table of one cell without lines is seen by nobody; what stands in it is printed as if it were not there. */
    private void table(PrintedTable table) {
        if (!table.ruled() && table.cells().size() == 1) {
            table.cells().get(0).blocks().forEach(this::block);
            return;
        }
        for (int row = 0; row < table.rows(); row++) {
            for (PrintedCell cell : table.row(row)) {
                text.append('\t');
                if (cell.row() == row) {
                    cell.blocks().forEach(this::block);
                } else {
                    text.append('\n');
                }
            }
            text.append('\n');
        }
    }
}

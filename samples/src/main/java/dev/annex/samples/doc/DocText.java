package dev.annex.samples.doc;

import dev.annex.samples.doc.FormattedPages.Stretch;
import dev.annex.samples.print.Inline;
import dev.annex.samples.print.ListNumber;
import dev.annex.samples.print.Look;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedCell;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedTable;
import dev.annex.samples.print.PrintedTextBox;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters of a file with the properties that lie over them. Tables are in the text: a mark ends each cell and each row, and the
 * mark of a row says where its cells stand ([MS-DOC] 2.4.3). Numbers are typed, footnotes and deleted words left out, text boxes
 * stand where they are anchored.
 */
final class DocText {
    private static final char PARAGRAPH = '\r';
    private static final char CELL = '\u0007';
    private static final char SECTION = '\f';
    private static final char LINE = '\u000b';
    private static final double CELL_SIZE = 10.5;

    private final FontNames fonts;
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> runs = new ArrayList<>();
    private final List<Stretch> paragraphs = new ArrayList<>();

    DocText(FontNames fonts) {
        this.fonts = fonts;
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    List<Stretch> runs() {
        return runs;
    }

    List<Stretch> paragraphs() {
        return paragraphs;
    }

    void block(PrintedBlock block) {
        block(block, 0);
    }

    /** Ends a section whose pages do not go on. */
    void endSection() {
        words(String.valueOf(SECTION), new byte[0]);
        close(new Sprms().bytes());
    }

    private void block(PrintedBlock block, int depth) {
        if (block instanceof PrintedParagraph paragraph) {
            paragraph(paragraph, depth, depth == 0 ? Ending.PARAGRAPH : Ending.IN_CELL);
        } else if (block instanceof PrintedTable table) {
            table(table, depth + 1);
        } else if (block instanceof PrintedTextBox box) {
            box.paragraphs().forEach(paragraph -> block(paragraph, depth));
        }
    }

    /** What ends a paragraph. */
    private enum Ending {
        PARAGRAPH,
        IN_CELL,
        CELL
    }

    private void paragraph(PrintedParagraph paragraph, int depth, Ending ending) {
        Look look = paragraph.look();
        byte[] plain = look(look, look.bold());
        words(paragraph.number().map(ListNumber::shown).orElse(""), plain);
        for (Inline inline : paragraph.inlines()) {
            boolean bold = look.bold() || (inline instanceof Inline.Words some && some.bold());
            words(inline.shown().replace('\n', LINE), look(look, bold));
        }
        end(depth, ending, new Sprms().look(look), plain);
    }

    private void end(int depth, Ending ending, Sprms properties, byte[] look) {
        boolean inner = ending == Ending.CELL && depth > 1;
        words(String.valueOf(ending == Ending.CELL && !inner ? CELL : PARAGRAPH), look);
        if (depth > 0) {
            properties.inTable(depth);
        }
        if (inner) {
            properties.endsInnerCell();
        }
        close(properties.bytes());
    }

    private void table(PrintedTable table, int depth) {
        for (int row = 0; row < table.rows(); row++) {
            List<PrintedCell> cells = table.row(row);
            for (PrintedCell cell : cells) {
                cell(cell.row() == row ? cell.blocks() : List.of(), depth);
            }
            words(String.valueOf(depth == 1 ? CELL : PARAGRAPH), new byte[0]);
            close(new Sprms().inTable(depth).endsRow(depth, table, cells, row).bytes());
        }
    }

    private void cell(List<PrintedBlock> blocks, int depth) {
        int last = blocks.size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i == last && blocks.get(i) instanceof PrintedParagraph paragraph) {
                paragraph(paragraph, depth, Ending.CELL);
            } else {
                block(blocks.get(i), depth);
            }
        }
        if (last < 0 || !(blocks.get(last) instanceof PrintedParagraph)) {
            end(depth, Ending.CELL, new Sprms(), look(Look.of("宋体", CELL_SIZE), false));
        }
    }

    private byte[] look(Look look, boolean bold) {
        return new Sprms().characters(look, bold, fonts).characterBytes();
    }

    private void words(String words, byte[] properties) {
        if (!words.isEmpty()) {
            text.append(words);
            runs.add(new Stretch(text.length(), properties));
        }
    }

    private void close(byte[] properties) {
        paragraphs.add(new Stretch(text.length(), properties));
    }
}

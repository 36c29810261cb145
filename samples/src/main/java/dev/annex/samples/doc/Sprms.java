package dev.annex.samples.doc;

import dev.annex.samples.print.Look;
import dev.annex.samples.print.PrintedCell;
import dev.annex.samples.print.PrintedCell.Manner;
import dev.annex.samples.print.PrintedTable;
import java.util.List;

/** Changes of properties: an operation with its operand, one behind the other ([MS-DOC] 2.6). */
final class Sprms {
    private static final int TWIPS_PER_POINT = 20;
    private static final int NORMAL = 0;

    private static final int ALIGNMENT = 0x2403;
    private static final int PAGE_BREAK_BEFORE = 0x2407;
    private static final int LEFT = 0x840F;
    private static final int FIRST_LINE = 0x8411;
    private static final int OUTLINE_LEVEL = 0x2640;
    private static final int IN_TABLE = 0x2416;
    private static final int ROW_END = 0x2417;
    private static final int DEPTH = 0x6649;
    private static final int INNER_CELL = 0x244B;
    private static final int INNER_ROW_END = 0x244C;
    private static final int HEAD_ROW = 0x3404;
    private static final int HALF_GAP = 0x9602;
    private static final int CELLS = 0xD608;
    private static final int BOLD = 0x0835;
    private static final int SIZE = 0x4A43;
    private static final int LATIN_FONT = 0x4A4F;
    private static final int CHINESE_FONT = 0x4A50;
    private static final int OTHER_FONT = 0x4A51;

    /** Between the words of a cell and its lines, in points. */
    private static final double CELL_MARGIN = 2.5;

    /** In the properties of a cell. */
    private static final int GOES_ON_FROM_ABOVE = 0x20;

    private static final int STARTS_MERGE = 0x60;
    private static final int TOP_TO_BOTTOM = 0x14;

    /** Half a point, single, in the usual colour. */
    private static final int BORDER = 0x0104;

    private final Bytes bytes = new Bytes();

    private Sprms set(int operation, int value) {
        bytes.two(operation);
        switch (operation >> 13) {
            case 0, 1 -> bytes.one(value);
            case 2, 4, 5 -> bytes.two(value);
            default -> bytes.four(value);
        }
        return this;
    }

    static int twips(double points) {
        return (int) Math.round(points * TWIPS_PER_POINT);
    }

    Sprms look(Look look) {
        set(
                ALIGNMENT,
                switch (look.alignment()) {
                    case LEFT -> 0;
                    case CENTER -> 1;
                    case RIGHT -> 2;
                });
        if (look.startsPage()) {
            set(PAGE_BREAK_BEFORE, 1);
        }
        if (look.indent() > 0) {
            set(LEFT, twips(look.indent()));
        }
        if (look.firstLine() > 0) {
            set(FIRST_LINE, twips(look.firstLine()));
        }
        return look.outlineLevel() > 0 ? set(OUTLINE_LEVEL, look.outlineLevel() - 1) : this;
    }

    Sprms characters(Look look, boolean bold, FontNames fonts) {
        if (bold) {
            set(BOLD, 1);
        }
        set(SIZE, (int) Math.round(look.size() * 2));
        set(LATIN_FONT, FontNames.LATIN);
        set(CHINESE_FONT, fonts.number(look.font()));
        return set(OTHER_FONT, FontNames.LATIN);
    }

    Sprms inTable(int depth) {
        return set(IN_TABLE, 1).set(DEPTH, depth);
    }

    Sprms endsInnerCell() {
        return set(INNER_CELL, 1);
    }

    /** The mark at the end of a row, which says where its cells stand. */
    Sprms endsRow(int depth, PrintedTable table, List<PrintedCell> cells, int row) {
        set(depth == 1 ? ROW_END : INNER_ROW_END, 1);
        if (row < table.headRows()) {
            set(HEAD_ROW, 1);
        }
        set(HALF_GAP, twips(CELL_MARGIN));
        Bytes operand = new Bytes().one(cells.size()).two(0);
        for (PrintedCell cell : cells) {
            operand.two(edge(table, cell.column() + cell.columnSpan()));
        }
        for (PrintedCell cell : cells) {
            int merge = cell.rowSpan() == 1 ? 0 : cell.row() == row ? STARTS_MERGE : GOES_ON_FROM_ABOVE;
            operand.two(merge | (cell.manner() == Manner.VERTICAL ? TOP_TO_BOTTOM : 0));
            operand.two(edge(table, cell.column() + cell.columnSpan()) - edge(table, cell.column()));
            for (int side = 0; side < 4; side++) {
                operand.four(table.ruled() ? BORDER : 0);
            }
        }
        bytes.two(CELLS).two(operand.size() + 1).all(operand.array());
        return this;
    }

    private static int edge(PrintedTable table, int column) {
        return twips(table.columnWidths().subList(0, column).stream()
                .mapToDouble(Double::doubleValue)
                .sum());
    }

    /** Of a paragraph, whose style stands before its own properties. */
    byte[] bytes() {
        return new Bytes().two(NORMAL).all(bytes.array()).array();
    }

    byte[] characterBytes() {
        return bytes.array();
    }
}

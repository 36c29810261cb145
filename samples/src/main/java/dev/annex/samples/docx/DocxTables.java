package dev.annex.samples.docx;

import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedCell;
import dev.annex.samples.print.PrintedCell.Manner;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedTable;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Tables in Word's markup, which knows cells that go on to the right and cells that go on from the row above. */
final class DocxTables {
    /** Half a point, in eighths of a point. */
    private static final BigInteger LINE = BigInteger.valueOf(4);

    /** Between the words of a cell and its lines, in points. */
    private static final double CELL_MARGIN = 2.5;

    private final DocxParagraphs paragraphs;

    DocxTables(DocxParagraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    /**
     * Fills a new table.
     *
     * @param body what the table stands in
     */
    void write(PrintedTable table, CTTbl written, IBody body) {
        properties(table, written.addNewTblPr());
        var grid = written.addNewTblGrid();
        table.columnWidths().forEach(width -> grid.addNewGridCol().setW(DocxPrinter.twips(width)));
        for (int row = 0; row < table.rows(); row++) {
            CTRow ctRow = written.addNewTr();
            if (row < table.headRows()) {
                ctRow.addNewTrPr().addNewTblHeader();
            }
            for (PrintedCell cell : table.row(row)) {
                cell(table, cell, row, ctRow.addNewTc(), body);
            }
        }
    }

    private static void properties(PrintedTable table, CTTblPr properties) {
        width(properties.addNewTblW(), table.width());
        properties.addNewJc().setVal(STJcTable.CENTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = properties.addNewTblCellMar();
        width(margins.addNewLeft(), CELL_MARGIN);
        width(margins.addNewRight(), CELL_MARGIN);
        if (table.ruled()) {
            CTTblBorders borders = properties.addNewTblBorders();
            line(borders.addNewTop());
            line(borders.addNewLeft());
            line(borders.addNewBottom());
            line(borders.addNewRight());
            line(borders.addNewInsideH());
            line(borders.addNewInsideV());
        }
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(LINE);
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private static void width(CTTblWidth width, double points) {
        width.setType(STTblWidth.DXA);
        width.setW(DocxPrinter.twips(points));
    }

    private void cell(PrintedTable table, PrintedCell cell, int row, CTTc written, IBody body) {
        CTTcPr properties = written.addNewTcPr();
        width(properties.addNewTcW(), table.widthOf(cell));
        if (cell.columnSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            properties.addNewVMerge().setVal(row == cell.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (cell.manner() == Manner.VERTICAL) {
            properties.addNewTextDirection().setVal(STTextDirection.TB_RL_V);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        if (row == cell.row()) {
            cell.blocks().forEach(block -> block(block, cell, written, body));
        }
        if (row > cell.row() || endsInTable(cell)) {
            written.addNewP();
        }
    }

    /** Word wants a paragraph at the end of every cell. */
    private static boolean endsInTable(PrintedCell cell) {
        return cell.blocks().isEmpty() || cell.blocks().get(cell.blocks().size() - 1) instanceof PrintedTable;
    }

    private void block(PrintedBlock block, PrintedCell cell, CTTc written, IBody body) {
        if (block instanceof PrintedParagraph paragraph) {
            paragraphs.write(paragraph, new XWPFParagraph(written.addNewP(), body), cell.manner() == Manner.CONTROLLED);
        } else if (block instanceof PrintedTable table) {
            write(table, written.addNewTbl(), body);
        } else {
            throw new IllegalArgumentException("no such block in a cell: " + block);
        }
    }
}

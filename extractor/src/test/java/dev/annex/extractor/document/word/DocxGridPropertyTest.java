package dev.annex.extractor.document.word;

import static dev.annex.extractor.document.word.DocxFile.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random grids, written as tables in the ways that Word and others write them, are read back as they were. */
class DocxGridPropertyTest {
    private static final int ROUNDS = 400;
    private static final Place.OfTable PLACE = new Places().nextTable();

    @Test
    void gridsWithSoundSpansComeBack() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Grid grid = randomGrid(random);
            assertThat(read(xml(grid, random, true, round % 2 == 0)))
                    .as("round " + round)
                    .isEqualTo(grid);
        }
    }

    @Test
    void gridsWhoseSpansWereLostComeBackByTheirWidths() throws Exception {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            Grid grid = randomGrid(random);
            if (rowsDifferWithoutSpans(grid)) {
                assertThat(read(xml(grid, random, false, true)))
                        .as("round " + round)
                        .isEqualTo(grid);
            }
        }
    }

    /** Where all rows have the same number of cells, nobody can tell that spans were lost. */
    private static boolean rowsDifferWithoutSpans(Grid grid) {
        long full = grid.row(0).size();
        boolean differ = false;
        boolean someRowHasAll = false;
        for (int row = 0; row < grid.rows(); row++) {
            differ |= grid.row(row).size() != full;
            someRowHasAll |= grid.row(row).size() == grid.columns();
        }
        return differ && someRowHasAll;
    }

    private static Grid randomGrid(Random random) {
        int rows = 1 + random.nextInt(7);
        int columns = 1 + random.nextInt(7);
        boolean[][] taken = new boolean[rows][columns];
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    cells.add(randomCell(row, column, taken, random, cells.size()));
                }
            }
        }
        Grid grid = new Grid(rows, columns, cells, false, PLACE);
        return everyLineIsUsed(grid) ? grid : randomGrid(random);
    }

    private static Cell randomCell(int row, int column, boolean[][] taken, Random random, int number) {
        int width = 1;
        while (column + width < taken[0].length && !taken[row][column + width] && random.nextInt(3) == 0) {
            width++;
        }
        int height = 1;
        while (row + height < taken.length && random.nextInt(3) == 0 && isFree(taken[row + height], column, width)) {
            height++;
        }
        for (int r = row; r < row + height; r++) {
            for (int c = column; c < column + width; c++) {
                taken[r][c] = true;
            }
        }
        Place.OfCell place = Places.cell(PLACE, row, column);
        Paragraph text = new Paragraph(
                "格" + number,
                Paragraph.Kind.BODY,
                new dev.annex.extractor.document.Style(
                        dev.annex.extractor.document.Style.Alignment.START, 0, 10, false, 0, false),
                place);
        return new Cell(row, column, height, width, List.of(text), place);
    }

    private static boolean isFree(boolean[] row, int column, int width) {
        for (int c = column; c < column + width; c++) {
            if (row[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean everyLineIsUsed(Grid grid) {
        for (int column = 1; column < grid.columns(); column++) {
            int line = column;
            if (grid.cells().stream().noneMatch(cell -> cell.column() == line)) {
                return false;
            }
        }
        return true;
    }

    private static String xml(Grid grid, Random random, boolean spans, boolean widths) {
        int[] columnWidths = random.ints(grid.columns(), 400, 3000).toArray();
        StringBuilder xml = new StringBuilder("<w:tbl>");
        for (int row = 0; row < grid.rows(); row++) {
            xml.append("<w:tr>");
            for (Cell cell : grid.row(row)) {
                int width = 0;
                for (int column = cell.column(); column < cell.endColumn(); column++) {
                    width += columnWidths[column];
                }
                xml.append("<w:tc><w:tcPr>")
                        .append(widths ? "<w:tcW w:w='" + width + "' w:type='dxa'/>" : "")
                        .append(spans && cell.columnSpan() > 1 ? "<w:gridSpan w:val='" + cell.columnSpan() + "'/>" : "")
                        .append(
                                cell.rowSpan() > 1
                                        ? "<w:vMerge" + (cell.row() == row ? " w:val='restart'" : "") + "/>"
                                        : "")
                        .append("</w:tcPr>")
                        .append(cell.row() == row ? DocxFile.p(cell.text()) : "<w:p/>")
                        .append("</w:tc>");
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static Grid read(String xml) throws Exception {
        return Optional.of(body(xml).read().blocks().get(0))
                .map(Grid.class::cast)
                .orElseThrow();
    }
}

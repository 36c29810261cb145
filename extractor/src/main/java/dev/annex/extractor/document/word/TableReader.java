package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.document.word.TableLattice.Merge;
import dev.annex.extractor.document.word.TableLattice.Placed;
import dev.annex.extractor.document.word.TableRow.RowCell;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one table. */
final class TableReader {
    private final Story story;
    private final int nesting;
    private final Place.OfTable place;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<Integer> gridWidths = new ArrayList<>();
    private Optional<String> style = Optional.empty();
    private Borders borders = Borders.NONE;
    private boolean someCellBordered;
    private boolean someCellOpen;
    private long cells;

    private TableReader(Story story, int nesting) {
        this.story = story;
        this.nesting = nesting;
        this.place = story.places().nextTable();
    }

    /**
     * The table that has just begun; as paragraphs where it is too large or lies too deep, nothing where it has no cells.
     *
     * @param nesting how many tables and text boxes it lies in, itself included
     */
    static List<Draft> read(XmlCursor xml, Story story, int nesting) throws UnreadableException {
        if (!story.allowance().allowsNesting(nesting)) {
            return BlockReader.readWithin(xml, story, nesting);
        }
        TableReader table = new TableReader(story, nesting);
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.isStart()) {
                table.start(xml);
            }
        }
        return table.finish();
    }

    private void start(XmlCursor xml) throws UnreadableException {
        switch (xml.name()) {
            case "tblStyle" -> style = xml.attribute("val");
            case "tblBorders" -> borders = Borders.read(xml);
            case "gridCol" ->
                gridWidths.add(Measure.twips(xml.attribute("w", "")).orElse(0));
            case "tr" -> readRow(xml);
            case "tblPrChange", "tblGridChange", "sdtPr", "del", "moveFrom" -> xml.skip();
            default -> {}
        }
    }

    private void readRow(XmlCursor xml) throws UnreadableException {
        int before = 0;
        int after = 0;
        int widthBefore = 0;
        boolean deleted = false;
        boolean hidden = false;
        List<RowCell> row = new ArrayList<>();
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "gridBefore" -> before = columns(xml, 0);
                case "gridAfter" -> after = columns(xml, 0);
                case "wBefore" -> widthBefore = width(xml);
                case "hidden" -> hidden = Measure.isOn(xml);
                case "del" -> deleted = true;
                case "tblBorders" -> someCellBordered |= Borders.read(xml).anyVisible();
                case "tc" -> {
                    if (deleted) {
                        xml.skip();
                    } else {
                        readCell(xml, row);
                    }
                }
                case "trPrChange", "sdtPr", "moveFrom" -> xml.skip();
                default -> {}
            }
        }
        boolean seen = !hidden || row.stream().anyMatch(cell -> !isBlank(cell.content()));
        if (!deleted && seen) {
            rows.add(new TableRow(before, widthBefore, row, after));
        }
    }

    private void readCell(XmlCursor xml, List<RowCell> row) throws UnreadableException {
        story.allowance().takeTableCells(1);
        cells++;
        CellProperties properties = CellProperties.NONE;
        BlockReader blocks = new BlockReader(story, nesting);
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.isStart("tcPr")) {
                properties = CellProperties.read(xml);
            } else {
                blocks.accept(xml);
            }
        }
        RowCell cell = new RowCell(properties.span(), properties.width(), properties.merge(), blocks.finish());
        if (properties.deleted()) {
            return;
        }
        someCellBordered |= properties.borders().anyVisible();
        someCellOpen |= !properties.borders().coverCell();
        if (properties.mergedToLeft() && !row.isEmpty()) {
            reportHidden(cell.content(), rows.size());
            row.set(row.size() - 1, row.get(row.size() - 1).widenedBy(cell));
        } else {
            row.add(cell);
        }
    }

    private static int columns(XmlCursor xml, int fallback) {
        int columns = Measure.number(xml.attribute("val", ""), fallback);
        return Math.max(fallback, Math.min(columns, TableRow.MOST_COLUMNS));
    }

    private static int width(XmlCursor xml) {
        return xml.attribute("type", "dxa").equals("dxa")
                ? Math.max(0, Measure.twips(xml.attribute("w", "")).orElse(0))
                : 0;
    }

    /** What stands in front of a cell. */
    private record CellProperties(
            int span, int width, Merge merge, boolean mergedToLeft, boolean deleted, Borders borders) {
        static final CellProperties NONE = new CellProperties(1, 0, Merge.NONE, false, false, Borders.NONE);

        static CellProperties read(XmlCursor xml) throws UnreadableException {
            int span = 1;
            int width = 0;
            Merge merge = Merge.NONE;
            boolean mergedToLeft = false;
            boolean deleted = false;
            Borders borders = Borders.NONE;
            int depth = xml.depth();
            while (xml.nextWithin(depth)) {
                if (!xml.isStart()) {
                    continue;
                }
                switch (xml.name()) {
                    case "gridSpan" -> span = columns(xml, 1);
                    case "tcW" -> width = TableReader.width(xml);
                    case "vMerge" -> merge = merge(xml.attribute("val", "continue"));
                    case "hMerge" -> mergedToLeft = merge(xml.attribute("val", "continue")) == Merge.CONTINUE;
                    case "cellDel" -> deleted = true;
                    case "cellMerge" -> merge = merge(xml.attribute("vMerge", "none"));
                    case "tcBorders" -> borders = Borders.read(xml);
                    case "tcPrChange" -> xml.skip();
                    default -> {}
                }
            }
            return new CellProperties(span, width, merge, mergedToLeft, deleted, borders);
        }

        private static Merge merge(String value) {
            return switch (value) {
                case "restart", "rest" -> Merge.RESTART;
                case "continue", "cont" -> Merge.CONTINUE;
                default -> Merge.NONE;
            };
        }
    }

    private List<Draft> finish() throws UnreadableException {
        TableLattice<List<Draft>> lattice = TableEdges.lattice(rows, gridWidths);
        if (lattice.cells().isEmpty()) {
            return List.of();
        }
        if (!story.allowance().tryTakeTableCells(lattice.size() - cells)) {
            story.findings().error("tableTooLarge", "第 " + place.table() + " 个表格的行列数过多，只按顺序读成段落，请核对或拆分后再读。");
            return lattice.cells().stream()
                    .flatMap(cell -> cell.content().stream())
                    .toList();
        }
        List<Cell> placed = new ArrayList<>(lattice.cells().size());
        for (Placed<List<Draft>> cell : lattice.cells()) {
            cell.hidden().forEach(content -> reportHidden(content, cell.row()));
            placed.add(place(cell));
        }
        boolean ruled = someCellBordered
                || (someCellOpen && borders.over(story.styles().table(style)).anyVisible());
        return List.of(new Draft.OfGrid(new Grid(lattice.rows(), lattice.columns(), placed, ruled, place)));
    }

    private Cell place(Placed<List<Draft>> cell) {
        Place.OfCell at = Places.cell(place, cell.row(), cell.column());
        List<Block> blocks = cell.content().stream().map(draft -> draft.at(at)).toList();
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), blocks, at);
    }

    private void reportHidden(List<Draft> content, int row) {
        if (!isBlank(content)) {
            story.findings()
                    .warn(
                            "coveredCell",
                            "第 " + place.table() + " 个表格第 " + (row + 1) + " 行：被合并单元格遮住的文字“" + excerpt(content)
                                    + "”在 Word 中看不到，没有读入。");
        }
    }

    private static boolean isBlank(List<Draft> content) {
        return content.stream().allMatch(draft -> draft instanceof Draft.OfParagraph paragraph && paragraph.isBlank());
    }

    private static String excerpt(List<Draft> content) {
        String words = content.stream()
                .flatMap(Draft::paragraphs)
                .map(paragraph -> paragraph.text().strip())
                .reduce("", String::concat);
        return words.length() > 40 ? words.substring(0, 40) + "…" : words;
    }
}

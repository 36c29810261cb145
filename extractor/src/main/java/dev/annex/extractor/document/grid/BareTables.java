package dev.annex.extractor.document.grid;

import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables of Chinese text that have no lines at all: lines that wide gaps cut, of one size, without lines of prose
 * between them.
 */
final class BareTables {
    /** Text of one table differs in size by less than this factor. */
    static final double SAME_SIZE = 1.12;

    /** A line in one piece of this share of the width of the page's text is prose. */
    static final double PROSE_WIDTH = 0.75;

    /** Rows of one table stand no further apart than this, in em. */
    static final double ROW_DISTANCE = 6;

    /** A line in one piece this close to a row, in em, belongs to it. */
    static final double LINE_DISTANCE = 0.8;

    /** A line in one piece at the edge of a table is no wider than this share of it. */
    static final double LABEL_WIDTH = 0.4;

    /** Fewer rows of two cells or more are aligned by chance. */
    static final int FEWEST_ROWS = 3;

    private final double left;
    private final double right;

    private BareTables(List<WordLine> lines) {
        this.left = lines.stream().mapToDouble(line -> line.box().x0()).min().orElse(0);
        this.right = lines.stream().mapToDouble(line -> line.box().x1()).max().orElse(0);
    }

    static List<GridShape> of(List<WordLine> lines) {
        BareTables tables = new BareTables(lines);
        return tables.blocks(lines).stream()
                .flatMap(block -> tables.shape(block).stream())
                .toList();
    }

    private List<List<WordLine>> blocks(List<WordLine> lines) {
        List<List<WordLine>> blocks = new ArrayList<>();
        List<WordLine> block = new ArrayList<>();
        for (WordLine line : lines) {
            boolean apart = isProse(line) || isLed(line) || Captions.isCaption(line);
            if (!block.isEmpty() && (apart || !goesOn(block.get(block.size() - 1), line))) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            if (!apart) {
                block.add(line);
            }
        }
        blocks.add(block);
        return blocks.stream()
                .map(BareTables::trimmed)
                .filter(trimmed -> !trimmed.isEmpty())
                .toList();
    }

    private boolean isProse(WordLine line) {
        return !TextBlocks.isCut(line) && line.box().x1() - line.box().x0() >= PROSE_WIDTH * (right - left);
    }

    /** Whether dots lead to the last word: a line of a table of contents. */
    private static boolean isLed(WordLine line) {
        List<Word> words = line.words();
        return words.stream().limit(words.size() - 1L).anyMatch(word -> word.isLeader() || word.endsInLeader())
                && words.get(words.size() - 1).text().matches("[-—\\d]+");
    }

    private static boolean goesOn(WordLine above, WordLine below) {
        double upper = ColumnGaps.em(List.of(above));
        double lower = ColumnGaps.em(List.of(below));
        return Math.max(upper, lower) < SAME_SIZE * Math.min(upper, lower)
                && below.box().y0() - above.box().y1() < ROW_DISTANCE * Math.min(upper, lower);
    }

    /** Without the lines over and under it that belong to no row. */
    private static List<WordLine> trimmed(List<WordLine> block) {
        int from = 0;
        int to = block.size();
        while (from < to && !isRow(block, from)) {
            from++;
        }
        while (to > from && !isRow(block, to - 1)) {
            to--;
        }
        if (from == to) {
            return List.of();
        }
        Box box = ColumnGaps.around(block.subList(from, to));
        while (from > 0 && isPartOfRow(block.get(from - 1), block.get(from), box)) {
            from--;
        }
        while (to < block.size() && isPartOfRow(block.get(to), block.get(to - 1), box)) {
            to++;
        }
        return List.copyOf(block.subList(from, to));
    }

    private static boolean isPartOfRow(WordLine line, WordLine row, Box box) {
        double em = ColumnGaps.em(List.of(line));
        double gap = Math.max(line.box().y0(), row.box().y0())
                - Math.min(line.box().y1(), row.box().y1());
        return gap < LINE_DISTANCE * em
                && !isNamed(line)
                && line.box().x1() - line.box().x0() < LABEL_WIDTH * (box.x1() - box.x0());
    }

    /** Whether gaps cut a line into texts of which not all are a name with a colon, as in lines to be filled in. */
    private static boolean isRow(List<WordLine> block, int line) {
        return (TextBlocks.isCut(block.get(line)) && !isNamed(block.get(line)))
                || (line > 0 && standBeside(block.get(line - 1), block.get(line)))
                || (line + 1 < block.size() && standBeside(block.get(line), block.get(line + 1)));
    }

    /** Whether two lines of text, one a little higher, stand beside each other: in cells of different heights. */
    private static boolean standBeside(WordLine one, WordLine other) {
        double em = ColumnGaps.em(List.of(one, other));
        double gap = Math.max(one.box().x0(), other.box().x0())
                - Math.min(one.box().x1(), other.box().x1());
        return gap > TextBlocks.WIDE_GAP * em
                && one.box().y0() < other.box().y1()
                && other.box().y0() < one.box().y1();
    }

    static boolean isNamed(WordLine line) {
        return Chunk.apart(line, TextBlocks.WIDE_GAP).stream()
                .allMatch(chunk -> chunk.text().matches(".+[:：].*"));
    }

    private Optional<GridShape> shape(List<WordLine> block) {
        double em = ColumnGaps.em(block);
        List<TextCell> cells = TextCells.of(block, em);
        RowedCells rows = RowedCells.byHeight(cells, em);
        long full = rows.numbers().filter(row -> rows.in(row).size() > 1).count();
        if (full < FEWEST_ROWS) {
            return Optional.empty();
        }
        Box box = ColumnGaps.around(block);
        GridShape shape = TextCellTable.shape(rows, box.x0() - 1, box.x1() + 1, em);
        return shape.columnEdges().size() > 2 ? Optional.of(shape) : Optional.empty();
    }
}

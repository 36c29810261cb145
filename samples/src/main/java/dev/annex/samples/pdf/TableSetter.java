package dev.annex.samples.pdf;

import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedCell;
import dev.annex.samples.print.PrintedCell.Manner;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cuts a table into slices, one for each page. A row that does not fit is cut in two where lines of its cells end; a cell
 * of several rows goes on with the lines that did not fit.
 */
final class TableSetter {
    /** Above and below the words of a cell together, in points. */
    private static final double PADDING = 4;

    private static final double SPACING = 1.25;

    /** What sums of heights may differ by, in points. */
    private static final double TOLERANCE = 0.01;

    private final PrintedTable table;
    private final BorderStyle borders;
    private final TextSetter setter;
    private final List<Rest> rests = new ArrayList<>();
    private final double[] heights;
    private final List<Double> columns = new ArrayList<>();
    private int nextRow;

    TableSetter(PrintedTable table, BorderStyle borders, TextSetter setter) {
        this.table = table;
        this.borders = table.ruled() ? borders : BorderStyle.NONE;
        this.setter = setter;
        this.heights = new double[table.rows()];
        double x = 0;
        columns.add(x);
        for (double width : table.columnWidths()) {
            x += width;
            columns.add(x);
        }
        table.cells().forEach(cell -> rests.add(new Rest(cell, items(cell))));
        fit();
    }

    /** What has not been placed of a cell. */
    private static final class Rest {
        private final PrintedCell cell;
        private final List<CellItem> all;
        private List<CellItem> items;

        Rest(PrintedCell cell, List<CellItem> items) {
            this.cell = cell;
            this.all = items;
            this.items = items;
        }

        int end() {
            return cell.row() + cell.rowSpan();
        }

        boolean covers(int row) {
            return cell.row() <= row && row < end();
        }

        double height() {
            return items.isEmpty() ? 0 : PADDING + heightOf(items);
        }

        /** How many items fit. */
        int fitting(double room) {
            int count = 0;
            double left = room - PADDING + TOLERANCE;
            while (count < items.size() && items.get(count).height() <= left) {
                left -= items.get(count).height();
                count++;
            }
            return count;
        }

        List<CellItem> take(int count) {
            List<CellItem> taken = items.subList(0, count);
            items = items.subList(count, items.size());
            return taken;
        }
    }

    private static double heightOf(List<CellItem> items) {
        return items.stream().mapToDouble(CellItem::height).sum();
    }

    private List<CellItem> items(PrintedCell cell) {
        double width = table.widthOf(cell) - 2 * TableSlice.SIDE;
        List<CellItem> items = new ArrayList<>();
        for (PrintedBlock block : cell.blocks()) {
            if (block instanceof PrintedParagraph paragraph) {
                items.addAll(
                        cell.manner() == Manner.VERTICAL
                                ? List.of(new VerticalText(setter.pieces(paragraph.text(), paragraph.look()), width))
                                : lines(paragraph, width));
            } else if (block instanceof PrintedTable inner) {
                items.add(new TableSetter(inner, borders, setter)
                        .slice(Double.MAX_VALUE, true)
                        .orElseThrow());
            } else {
                throw new IllegalArgumentException("no such block in a cell: " + block);
            }
        }
        return items;
    }

    private List<SetLine> lines(PrintedParagraph paragraph, double width) {
        List<SetLine> lines = setter.set(paragraph, width, SPACING);
        if (lines.stream().anyMatch(line -> !line.notes().isEmpty())) {
            throw new IllegalArgumentException("no footnotes in a cell: " + paragraph.text());
        }
        return lines;
    }

    /** Makes the rows that are left as high as what is left in them. */
    private void fit() {
        for (Rest rest : rests) {
            if (rest.cell.rowSpan() == 1 && rest.cell.row() >= nextRow) {
                heights[rest.cell.row()] = Math.max(heights[rest.cell.row()], rest.height());
            }
        }
        for (Rest rest : rests) {
            double there = 0;
            for (int row = Math.max(nextRow, rest.cell.row()); row < rest.end(); row++) {
                there += heights[row];
            }
            if (rest.end() > nextRow && there < rest.height()) {
                heights[rest.end() - 1] += rest.height() - there;
            }
        }
    }

    /** Whether all of the table has been given out. */
    boolean isDone() {
        return nextRow == table.rows();
    }

    /**
     * As much of what is left as fits.
     *
     * @param room in points
     * @param forced whether something must be given out although it does not fit
     * @return empty if nothing fits
     */
    Optional<TableSlice> slice(double room, boolean forced) {
        Slicing slicing = new Slicing();
        double left = room;
        if (nextRow >= table.headRows() && nextRow > 0) {
            for (int row = 0; row < table.headRows(); row++) {
                left -= slicing.headRow(row);
            }
        }
        boolean any = false;
        while (!isDone() && heights[nextRow] <= left + TOLERANCE) {
            left -= heights[nextRow];
            slicing.row(nextRow, heights[nextRow]);
            nextRow++;
            any = true;
        }
        double part = isDone() ? 0 : cut(nextRow, left);
        if (part > 0) {
            slicing.row(nextRow, part);
            heights[nextRow] = 0;
        } else if (!any && forced) {
            slicing.row(nextRow, heights[nextRow]);
            nextRow++;
        } else if (!any) {
            return Optional.empty();
        }
        TableSlice slice = slicing.slice();
        fit();
        return Optional.of(slice);
    }

    /** How high the upper part of a row is if it is cut in two; 0 if it cannot be cut. */
    private double cut(int row, double room) {
        double part = 0;
        boolean cuts = false;
        for (Rest rest : rests) {
            if (rest.cell.row() == row && rest.cell.rowSpan() == 1) {
                int fitting = rest.fitting(room);
                if (fitting == 0 && !rest.items.isEmpty()) {
                    return 0;
                }
                cuts |= fitting < rest.items.size();
                part = Math.max(part, PADDING + heightOf(rest.items.subList(0, fitting)));
            }
        }
        return cuts ? part : 0;
    }

    /** A slice being filled with rows. */
    private final class Slicing {
        private final List<Integer> tableRows = new ArrayList<>();
        private final List<Double> rows = new ArrayList<>(List.of(0.0));
        private int headRows;

        double headRow(int row) {
            double height = rests.stream()
                    .filter(rest -> rest.cell.row() == row && rest.cell.rowSpan() == 1)
                    .mapToDouble(rest -> PADDING + heightOf(rest.all))
                    .max()
                    .orElse(heights[row]);
            row(row, height);
            headRows++;
            return height;
        }

        void row(int row, double height) {
            tableRows.add(row);
            rows.add(rows.get(rows.size() - 1) + height);
        }

        TableSlice slice() {
            List<TableSlice.Seen> cells = new ArrayList<>();
            for (Rest rest : rests) {
                int[] places = IntStream.range(0, tableRows.size())
                        .filter(place -> rest.covers(tableRows.get(place)))
                        .toArray();
                if (places.length > 0) {
                    int top = places[0];
                    int bottom = places[places.length - 1] + 1;
                    cells.add(new TableSlice.Seen(
                            top,
                            bottom,
                            rest.cell.column(),
                            rest.cell.column() + rest.cell.columnSpan(),
                            seen(rest, top, rows.get(bottom) - rows.get(top))));
                }
            }
            int drawnHead = tableRows.get(0) == 0 ? Math.max(1, table.headRows()) : 0;
            return new TableSlice(columns, rows, cells, drawnHead, borders);
        }

        private List<CellItem> seen(Rest rest, int top, double height) {
            if (top < headRows) {
                return rest.all;
            }
            boolean ends = rest.end() <= nextRow;
            return rest.take(ends ? rest.items.size() : rest.fitting(height));
        }
    }
}

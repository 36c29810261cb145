package dev.annex.extractor.document.grid;

import dev.annex.extractor.document.grid.AlignedRow.Piece;
import dev.annex.extractor.document.grid.GridShape.CellShape;
import dev.annex.extractor.page.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The lines of one table, cut at its columns, and the table that they make. */
record AlignedTable(Axis columns, List<AlignedRow> rows, double em) {

    static AlignedTable of(List<WordLine> lines, List<Double> gaps, double em) {
        double left = lines.stream().mapToDouble(line -> line.box().x0()).min().orElseThrow() - 1;
        double right = lines.stream().mapToDouble(line -> line.box().x1()).max().orElseThrow() + 1;
        Axis columns = new Axis(DoubleStream.concat(
                        DoubleStream.concat(
                                DoubleStream.of(left),
                                gaps.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .filter(gap -> gap > left && gap < right)),
                        DoubleStream.of(right))
                .toArray());
        return new AlignedTable(
                columns,
                lines.stream().map(line -> AlignedRow.of(line, columns, em)).toList(),
                em);
    }

    /** Index of the first line that holds values rather than the names of columns; the number of lines if none does. */
    int bodyStart() {
        return IntStream.range(0, rows.size())
                .filter(i -> isBody(rows.get(i)))
                .findFirst()
                .orElse(rows.size());
    }

    private static boolean isBody(AlignedRow row) {
        long values = row.pieces().stream()
                .filter(piece -> piece.from() > 0
                        && piece.chunk().isValue()
                        && !HeaderRows.isName(piece.chunk().text()))
                .count();
        return values > 0 && values >= row.texts();
    }

    /** The middles between its rows, as if no line parted any. */
    List<Double> rowBreaks() {
        return breaks(RowGroups.of(this, List.of()));
    }

    private static List<Double> breaks(List<List<AlignedRow>> grouped) {
        List<Double> breaks = new ArrayList<>();
        for (int i = 1; i < grouped.size(); i++) {
            List<AlignedRow> above = grouped.get(i - 1);
            breaks.add((above.get(above.size() - 1).centerY()
                            + grouped.get(i).get(0).centerY())
                    / 2);
        }
        return breaks;
    }

    /** The table, its lines put into rows. */
    GridShape shape(List<Rule> horizontal) {
        return withHeadersSpanning(horizontal).tiled(horizontal);
    }

    private GridShape tiled(List<Rule> horizontal) {
        List<List<AlignedRow>> grouped = RowGroups.of(this, horizontal);
        List<Double> rowEdges = new ArrayList<>();
        rowEdges.add(rows.get(0).line().box().y0() - 1);
        rowEdges.addAll(breaks(grouped));
        rowEdges.add(rows.get(rows.size() - 1).line().box().y1() + 1);
        List<CellShape> cells = new ArrayList<>();
        for (int row = 0; row < grouped.size(); row++) {
            cells.addAll(cells(row, grouped.get(row)));
        }
        return new GridShape(columns.toList(), rowEdges, cells);
    }

    /** The same table, names in the header drawn out over the columns that the rule under them covers. */
    private AlignedTable withHeadersSpanning(List<Rule> horizontal) {
        int body = bodyStart();
        double[] middles = IntStream.range(0, columns.bands())
                .mapToDouble(column -> middle(column, body))
                .toArray();
        List<AlignedRow> spanned = new ArrayList<>(rows);
        for (int i = 0; i + 1 < rows.size() && i < body; i++) {
            double top = rows.get(i).centerY();
            double bottom = rows.get(i + 1).centerY();
            List<Rule> under = horizontal.stream()
                    .filter(rule -> rule.position() > top && rule.position() < bottom)
                    .filter(rule -> rule.length() < RowGroups.FULL_RULE * (columns.last() - columns.first()))
                    .toList();
            if (!under.isEmpty()) {
                spanned.set(i, rows.get(i).spanning(under, middles));
            }
        }
        return new AlignedTable(columns, List.copyOf(spanned), em);
    }

    /** Mean middle of the text of a column below the header; the middle of the column if it has none. */
    private double middle(int column, int body) {
        return rows.stream()
                .skip(body)
                .flatMap(row -> row.pieces().stream())
                .filter(piece -> piece.from() == column && piece.to() == column)
                .mapToDouble(piece -> (piece.chunk().x0() + piece.chunk().x1()) / 2)
                .average()
                .orElse((columns.edges()[column] + columns.edges()[column + 1]) / 2);
    }

    private List<CellShape> cells(int row, List<AlignedRow> lines) {
        boolean[] joined = new boolean[columns.bands()];
        for (AlignedRow line : lines) {
            for (Piece piece : line.pieces()) {
                for (int column = piece.from() + 1; column <= piece.to(); column++) {
                    joined[column] = true;
                }
            }
        }
        List<CellShape> cells = new ArrayList<>();
        int from = 0;
        for (int column = 1; column <= joined.length; column++) {
            if (column == joined.length || !joined[column]) {
                cells.add(new CellShape(row, from, 1, column - from));
                from = column;
            }
        }
        return cells;
    }
}

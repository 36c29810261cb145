package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the rows of a grid that name the columns of a region. */
final class HeaderFinder {
    /** Header rows of one region; forms in use have at most two, scans may split one. */
    private static final int MOST_HEADER_ROWS = 3;

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年");

    private final List<RegionDefinition> regions;
    private final Optional<Integer> fiscalYear;

    HeaderFinder(List<RegionDefinition> regions, Optional<Integer> fiscalYear) {
        this.regions = List.copyOf(regions);
        this.fiscalYear = fiscalYear;
    }

    /** The header that begins in a row, of the region of which it names the most columns. */
    Optional<Header> at(Grid grid, int row) {
        Optional<Integer> year = yearOf(grid, row);
        Header best = null;
        for (RegionDefinition region : regions) {
            Optional<Header> header = new Attempt(region, grid, row, year).header();
            if (header.isPresent()
                    && (best == null
                            || header.get().columns().size() > best.columns().size())) {
                best = header.get();
            }
        }
        return Optional.ofNullable(best);
    }

    /** A header that compares years says itself which is the later one. */
    private Optional<Integer> yearOf(Grid grid, int row) {
        Set<Integer> years = new HashSet<>();
        for (Cell cell : starting(grid, row)) {
            Matcher year = YEAR.matcher(LabelKey.fold(cell.text()));
            if (year.find()) {
                years.add(Integer.valueOf(year.group(1)));
            }
        }
        return years.size() >= 2
                ? years.stream().max(Integer::compare)
                : fiscalYear.or(() -> years.stream().findFirst());
    }

    static List<Cell> starting(Grid grid, int row) {
        return grid.row(row).stream().filter(cell -> cell.row() == row).toList();
    }

    /** One try to read rows as the header of one region. */
    private static final class Attempt {
        private final RegionDefinition region;
        private final Grid grid;
        private final int firstRow;
        private final Optional<Integer> year;
        private final Map<Integer, Header.Column> byGridColumn = new LinkedHashMap<>();
        private int endRow;

        Attempt(RegionDefinition region, Grid grid, int firstRow, Optional<Integer> year) {
            this.region = region;
            this.grid = grid;
            this.firstRow = firstRow;
            this.year = year;
            this.endRow = firstRow;
        }

        Optional<Header> header() {
            int last = Math.min(grid.rows(), firstRow + MOST_HEADER_ROWS);
            for (int row = firstRow; row < last && (row == firstRow || goesOn(row)); row++) {
                Map<ColumnDefinition, Cell> named = named(row);
                if (named.isEmpty()) {
                    break;
                }
                named.forEach(this::cover);
            }
            List<Header.Column> columns = columns();
            Set<String> fields =
                    columns.stream().map(column -> column.definition().field()).collect(Collectors.toSet());
            boolean enough = columns.size() >= region.minimum()
                    && fields.stream().anyMatch(region.keys()::contains)
                    && (region.needs().isEmpty() || fields.stream().anyMatch(region.needs()::contains));
            return enough ? Optional.of(new Header(region, grid, firstRow, endRow, columns)) : Optional.empty();
        }

        /** A further header row names columns and nothing else. */
        private boolean goesOn(int row) {
            Map<ColumnDefinition, Cell> named = named(row);
            return named.size() >= 2
                    && starting(grid, row).stream()
                            .filter(cell -> !cell.isBlank())
                            .allMatch(cell -> named.containsValue(cell)
                                    || region.headings().match(LabelKey.of(cell.text(), year)))
                    && named.entrySet().stream().noneMatch(entry -> repeats(entry.getKey(), entry.getValue()));
        }

        /** Whether a column is named a second time beside the first: then the row is a header of its own. */
        private boolean repeats(ColumnDefinition definition, Cell cell) {
            return byGridColumn.values().stream()
                    .anyMatch(column -> column.definition().equals(definition)
                            && (column.end() <= cell.column()
                                    || column.start() == cell.column() && column.end() == cell.endColumn()));
        }

        private Map<ColumnDefinition, Cell> named(int row) {
            Map<ColumnDefinition, Cell> named = new LinkedHashMap<>();
            for (Cell cell : starting(grid, row)) {
                if (cell.isBlank() || cell.endRow() > firstRow + MOST_HEADER_ROWS) {
                    continue;
                }
                LabelKey label = LabelKey.of(cell.text(), year);
                region.columns().stream()
                        .filter(column -> column.labels().match(label))
                        .findFirst()
                        .ifPresent(column -> named.putIfAbsent(column, cell));
            }
            return named;
        }

        private void cover(ColumnDefinition definition, Cell cell) {
            Header.Column column = new Header.Column(definition, cell.column(), cell.endColumn(), cell);
            for (int i = cell.column(); i < cell.endColumn(); i++) {
                byGridColumn.put(i, column);
            }
            endRow = Math.max(endRow, cell.endRow());
        }

        /** The columns that are left after lower header cells took their places from higher ones. */
        private List<Header.Column> columns() {
            Map<Cell, List<Integer>> places = new LinkedHashMap<>();
            Map<Cell, Header.Column> byCell = new LinkedHashMap<>();
            byGridColumn.forEach((place, column) -> {
                places.computeIfAbsent(column.cell(), cell -> new ArrayList<>()).add(place);
                byCell.put(column.cell(), column);
            });
            List<Header.Column> columns = new ArrayList<>();
            places.forEach((cell, covered) -> columns.add(new Header.Column(
                    byCell.get(cell).definition(),
                    covered.stream().min(Integer::compare).orElseThrow(),
                    covered.stream().max(Integer::compare).orElseThrow() + 1,
                    cell)));
            return columns;
        }
    }
}

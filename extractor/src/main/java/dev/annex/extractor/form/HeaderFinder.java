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

    /** Characters with white space; the longest labels in use have some forty. */
    private static final int LONGEST_LABEL = 80;

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*年");

    private final List<RegionDefinition> regions;
    private final Optional<Integer> fiscalYear;

    HeaderFinder(List<RegionDefinition> regions, Optional<Integer> fiscalYear) {
        this.regions = List.copyOf(regions);
        this.fiscalYear = fiscalYear;
    }

    /** The header that begins in a row, of the region of which it names the most columns. */
    Optional<Header> at(Grid grid, int row) {
        Header best = null;
        for (Header header : allAt(grid, row)) {
            if (best == null || header.columns().size() > best.columns().size()) {
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Every way to read a row as the header of a region. */
    List<Header> allAt(Grid grid, int row) {
        List<Cell> candidates = shortCells(grid, row);
        if (candidates.size() < 2) {
            return List.of();
        }
        Optional<Integer> year = yearOf(candidates);
        List<Labelled> labelled = labelled(grid, row, year);
        if (labelled.stream().noneMatch(candidate -> isColumn(candidate.label()))) {
            return List.of();
        }
        return regions.stream()
                .map(region -> new Attempt(region, grid, row, year, labelled).header())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether any region has a column of that name: most rows are data and hold none. */
    private boolean isColumn(LabelKey label) {
        return regions.stream()
                .flatMap(region -> region.columns().stream())
                .anyMatch(column -> column.labels().match(label));
    }

    private record Labelled(Cell cell, LabelKey label) {}

    /** Cells whose words could be a label. */
    private static List<Cell> shortCells(Grid grid, int row) {
        return starting(grid, row).stream()
                .filter(cell -> !cell.isBlank() && cell.text().length() <= LONGEST_LABEL)
                .toList();
    }

    private static List<Labelled> labelled(Grid grid, int row, Optional<Integer> year) {
        return shortCells(grid, row).stream()
                .map(cell -> new Labelled(cell, LabelKey.of(cell.label(), year)))
                .toList();
    }

    /** A header that compares years says itself which is the later one. */
    private Optional<Integer> yearOf(List<Cell> cells) {
        Set<Integer> years = new HashSet<>();
        for (Cell cell : cells) {
            Matcher year = YEAR.matcher(cell.text());
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
        private final List<Labelled> first;
        private final List<Cell> covered = new ArrayList<>();
        private int endRow;

        Attempt(RegionDefinition region, Grid grid, int firstRow, Optional<Integer> year, List<Labelled> first) {
            this.region = region;
            this.grid = grid;
            this.firstRow = firstRow;
            this.year = year;
            this.endRow = firstRow;
            this.first = first;
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
            boolean enough =
                    columns.size() >= region.minimum() && fields.stream().anyMatch(region.keys()::contains);
            if (!enough) {
                return Optional.empty();
            }
            Header header = new Header(region, grid, firstRow, endRow, columns, covered);
            if (header.isSideways()) {
                return Optional.of(header);
            }
            if (region.list() && header.holdsNumbers()) {
                return header.withoutFirstColumn().filter(Header::isSideways);
            }
            boolean complete = region.needs().isEmpty() || fields.stream().anyMatch(region.needs()::contains);
            return complete ? Optional.of(header) : Optional.empty();
        }

        /** A further header row names columns and nothing else. */
        private boolean goesOn(int row) {
            Map<ColumnDefinition, Cell> named = named(row);
            return named.size() >= 2
                    && starting(grid, row).stream()
                            .filter(cell -> !cell.isBlank())
                            .allMatch(cell -> named.containsValue(cell)
                                    || region.headings().match(LabelKey.of(cell.label(), year)))
                    && named.entrySet().stream().noneMatch(entry -> repeats(entry.getKey(), entry.getValue()));
        }

        /** Whether a column is named a second time beside the first: then the row is a header of its own. */
        private boolean repeats(ColumnDefinition definition, Cell cell) {
            return byGridColumn.values().stream()
                    .anyMatch(column -> column.definition().equals(definition)
                            && (column.end() <= cell.column()
                                    || (column.start() == cell.column() && column.end() == cell.endColumn())));
        }

        /** The columns that a row names; a heading such as 年度总体目标 names one only where no other cell does. */
        private Map<ColumnDefinition, Cell> named(int row) {
            List<Labelled> labelled = row == firstRow ? first : labelled(grid, row, year);
            Map<ColumnDefinition, Cell> named = new LinkedHashMap<>();
            for (boolean headings : new boolean[] {false, true}) {
                for (Labelled candidate : labelled) {
                    if (candidate.cell().endRow() <= firstRow + MOST_HEADER_ROWS && isHeading(candidate) == headings) {
                        columnOf(candidate.label()).ifPresent(column -> named.putIfAbsent(column, candidate.cell()));
                    }
                }
            }
            return named;
        }

        /** Whether a cell names the region rather than a column: by its words, or because it stands beside all its rows. */
        private boolean isHeading(Labelled candidate) {
            Cell cell = candidate.cell();
            return region.headings().match(candidate.label())
                    || region.item().isPresent() && cell.column() == 0 && cell.rowSpan() > 1;
        }

        private Optional<ColumnDefinition> columnOf(LabelKey label) {
            return region.columns().stream()
                    .filter(column -> column.labels().match(label))
                    .findFirst()
                    .or(() -> region.columns().stream()
                            .filter(column -> column.isGivenAwayBy(label))
                            .findFirst());
        }

        private void cover(ColumnDefinition definition, Cell cell) {
            covered.add(cell);
            Header.Column column = new Header.Column(definition, cell.column(), cell.endColumn(), cell);
            for (int i = cell.column(); i < cell.endColumn(); i++) {
                byGridColumn.put(i, column);
            }
            endRow = Math.max(endRow, cell.endRow());
        }

        /** The columns that are left after lower header cells took their places from higher ones. */
        private List<Header.Column> columns() {
            return byGridColumn.values().stream()
                    .distinct()
                    .map(column -> {
                        List<Integer> places = byGridColumn.entrySet().stream()
                                .filter(entry -> entry.getValue().equals(column))
                                .map(Map.Entry::getKey)
                                .sorted()
                                .toList();
                        int last = places.get(places.size() - 1);
                        return new Header.Column(column.definition(), places.get(0), last + 1, column.cell());
                    })
                    .toList();
        }
    }
}

package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.form.KnownLabel.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the misread labels of a grid, each only where a label of its kind may stand. */
final class GridLabels {
    /** A row is a header if so many of its cells name columns of one region, those that were misread included. */
    private static final int FEWEST_COLUMNS = 2;

    /** Columns whose cells hold labels themselves. */
    private static final Set<String> LEVEL_HEADERS = Set.of("一级指标", "二级指标", "一级绩效指标", "二级绩效指标", "指标类型", "指标分类");

    private final Grid grid;
    private final LabelRestorer restorer;
    private final Map<Cell, List<KnownLabel>> known = new HashMap<>();
    private final Map<Cell, String> found = new LinkedHashMap<>();
    private final List<Cell> columns = new ArrayList<>();
    private final List<Cell> levels = new ArrayList<>();

    GridLabels(Grid grid, LabelRestorer restorer) {
        this.grid = grid;
        this.restorer = restorer;
    }

    /** The cells whose label was misread, with the words that it should read. */
    Map<Cell, String> found() {
        for (int row = 0; row < grid.rows(); row++) {
            List<Cell> cells = HeaderFinder.starting(grid, row).stream()
                    .filter(cell -> !cell.isBlank())
                    .toList();
            if (!header(cells)) {
                labels(cells);
            }
        }
        return found;
    }

    /** Restores the cells of a header row; a label stands once in it. */
    private boolean header(List<Cell> cells) {
        Optional<String> region = regionOf(cells);
        if (region.isEmpty()) {
            return false;
        }
        columns.clear();
        levels.clear();
        Predicate<KnownLabel> left = columnsLeft(cells, region.get());
        Map<Cell, String> counted = LevelHeaders.counted(cells);
        for (Cell cell : cells) {
            Optional.ofNullable(counted.get(cell)).ifPresent(label -> found.put(cell, label));
            restorer.label(cell, left.or(label -> isHeading(label, region.get())))
                    .ifPresent(label -> found.putIfAbsent(cell, label));
            if (LEVEL_HEADERS.contains(LabelKey.fold(found.getOrDefault(cell, cell.text())))) {
                levels.add(cell);
            } else if (isColumn(cell, region.get()) || found.containsKey(cell)) {
                columns.add(cell);
            }
        }
        return true;
    }

    /** The region of which a row names the most columns, at least one of them read as printed. */
    private Optional<String> regionOf(List<Cell> cells) {
        Optional<String> best = Optional.empty();
        long most = FEWEST_COLUMNS - 1;
        for (String region : restorer.regions()) {
            long named = cells.stream().filter(cell -> isColumn(cell, region)).count();
            Predicate<KnownLabel> left = columnsLeft(cells, region);
            long misread = named == 0
                    ? 0
                    : cells.stream()
                            .filter(cell -> restorer.label(cell, left).isPresent())
                            .count();
            if (named + misread > most) {
                best = Optional.of(region);
                most = named + misread;
            }
        }
        return best;
    }

    private List<KnownLabel> known(Cell cell) {
        return known.computeIfAbsent(cell, restorer::known);
    }

    private boolean isColumn(Cell cell, String region) {
        return known(cell).stream()
                .anyMatch(label -> label.kind() == Kind.COLUMN && label.region().equals(region));
    }

    private static boolean isHeading(KnownLabel label, String region) {
        return label.kind() == Kind.LEFT && label.region().equals(region);
    }

    private Predicate<KnownLabel> columnsLeft(List<Cell> cells, String region) {
        Set<String> named = cells.stream()
                .filter(cell -> known(cell).stream().noneMatch(label -> isHeading(label, region)))
                .flatMap(cell -> known(cell).stream())
                .filter(label -> label.kind() == Kind.COLUMN)
                .map(KnownLabel::meaning)
                .collect(Collectors.toSet());
        return label ->
                label.kind() == Kind.COLUMN && label.region().equals(region) && !named.contains(label.meaning());
    }

    /** Restores the labels of a row that is no header: at its left, in a column of levels, or before a value. */
    private void labels(List<Cell> cells) {
        Optional<Cell> before = Optional.empty();
        for (Cell cell : cells) {
            boolean first = before.isEmpty();
            boolean beside = before.filter(this::isLabel).isPresent();
            Predicate<KnownLabel> wanted = label -> switch (label.kind()) {
                case LEVEL -> isWithin(cell, levels);
                case LEFT ->
                    first && !isWithin(cell, columns) && !isWithin(cell, levels) || first && cell.column() == 0;
                case PAIR -> !beside && !isWithin(cell, columns) && !isWithin(cell, levels);
                case COLUMN, TITLE, SIGNATURE -> false;
            };
            restorer.label(cell, wanted).ifPresent(label -> found.put(cell, label));
            before = Optional.of(cell);
        }
    }

    private boolean isLabel(Cell cell) {
        return found.containsKey(cell)
                || known(cell).stream().anyMatch(label -> label.kind() == Kind.PAIR)
                        && cell.text().indexOf('：') < 0;
    }

    private static boolean isWithin(Cell cell, List<Cell> headers) {
        return headers.stream()
                .anyMatch(header -> header.column() <= cell.column() && cell.endColumn() <= header.endColumn());
    }
}

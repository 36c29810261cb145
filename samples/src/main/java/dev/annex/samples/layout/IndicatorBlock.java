package dev.annex.samples.layout;

import dev.annex.model.report.Indicator;
import dev.annex.model.report.Quantity;
import dev.annex.samples.dress.FormDress;
import dev.annex.samples.dress.IndicatorDress;
import dev.annex.samples.dress.IndicatorDress.Column;
import dev.annex.samples.dress.IndicatorDress.Content;
import dev.annex.samples.dress.IndicatorDress.Filler;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedCell.Manner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The block of indicators in a form: its rows, and how they are drawn. */
final class IndicatorBlock {
    private final FormDress form;
    private final IndicatorDress dress;
    private final Type type;
    private final Figures figures;

    IndicatorBlock(FormDress form, Type type, Figures figures) {
        this.form = form;
        this.dress = form.indicators();
        this.type = type;
        this.figures = figures;
    }

    /** The rows as printed: the indicators with their prefixes, and the rows that nobody filled in. */
    List<IndicatorRow> rows(List<Indicator> indicators) {
        Map<String, Map<String, List<Indicator>>> outline = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            outline.computeIfAbsent(level1(indicator), name -> new LinkedHashMap<>())
                    .computeIfAbsent(indicator.level2().orElse(""), name -> new ArrayList<>())
                    .add(indicator);
        }
        dress.kinds()
                .forEach(kind -> outline.forEach((level1, level2) -> {
                    if (level1.startsWith(kind.level1())) {
                        level2.computeIfAbsent(kind.level2(), name -> List.of());
                    }
                }));
        List<IndicatorRow> rows = new ArrayList<>();
        outline.forEach((level1, groups) -> groups.forEach((level2, group) -> {
            String label = level2 + level2Weight(group);
            for (int i = 0; i < group.size(); i++) {
                String level3 = prefix(i + 1) + group.get(i).level3().orElse("");
                rows.add(new IndicatorRow(level1, label, level3, Optional.of(group.get(i))));
            }
            fillers(group.size())
                    .forEach(filler -> rows.add(new IndicatorRow(level1, label, filler, Optional.empty())));
        }));
        return rows;
    }

    private String level1(Indicator indicator) {
        String weight = indicator
                .level1Weight()
                .map(value -> String.format(Locale.ROOT, dress.level1Weight(), value.toPlainString()))
                .orElse("");
        return indicator.level1().orElse("") + weight;
    }

    private String level2Weight(List<Indicator> group) {
        if (!dress.level2Weight() || group.isEmpty()) {
            return "";
        }
        BigDecimal sum = group.stream()
                .flatMap(indicator -> indicator.weight().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return String.format(Locale.ROOT, dress.level1Weight(), sum.toPlainString());
    }

    private String prefix(int number) {
        return dress.prefix().isEmpty() ? "" : String.format(Locale.ROOT, dress.prefix(), number);
    }

    private List<String> fillers(int used) {
        List<String> fillers = new ArrayList<>();
        if (dress.filler() == Filler.NUMBERED || dress.filler() == Filler.BOTH) {
            fillers.add(prefix(used + 1));
        }
        if (dress.filler() == Filler.DOTS || dress.filler() == Filler.BOTH) {
            fillers.add("……");
        }
        if (used == 0 && fillers.isEmpty()) {
            fillers.add("");
        }
        return fillers;
    }

    /** Where the rows are cut when the form goes on in a second table: near the middle, and at a first level where there are any. */
    int cut(List<IndicatorRow> rows) {
        if (!dress.has(Content.LEVEL1)) {
            return rows.size() / 2;
        }
        int best = rows.size();
        for (int i = 1; i < rows.size(); i++) {
            boolean begins = !rows.get(i).sameLevel1(rows.get(i - 1));
            if (begins && Math.abs(2 * i - rows.size()) < Math.abs(2 * best - rows.size())) {
                best = i;
            }
        }
        return best;
    }

    /** Draws the head and the rows. */
    void draw(List<IndicatorRow> rows, TableDraft draft) {
        boolean grouped =
                dress.columns().stream().anyMatch(column -> !column.group().isEmpty());
        int headRows = grouped ? 2 : 1;
        if (dress.label().isEmpty()) {
            draft.row();
        } else {
            Side.draw(form, dress.label(), headRows + rows.size(), type, draft);
        }
        head(draft, headRows);
        for (int i = 0; i < rows.size(); i++) {
            draft.row();
            for (Column column : dress.columns()) {
                cell(column, rows, i, draft);
            }
        }
    }

    private void head(TableDraft draft, int headRows) {
        List<Column> columns = dress.columns();
        int i = 0;
        while (i < columns.size()) {
            Column column = columns.get(i);
            if (column.group().isEmpty()) {
                draft.cell(column.width(), headRows, type.centred(column.label()), Manner.PLAIN);
                i++;
            } else {
                int width = 0;
                for (; i < columns.size() && columns.get(i).group().equals(column.group()); i++) {
                    width += columns.get(i).width();
                }
                draft.cell(width, type.centred(column.group()));
            }
        }
        if (headRows > 1) {
            draft.row();
            columns.stream()
                    .filter(column -> !column.group().isEmpty())
                    .forEach(column -> draft.cell(column.width(), type.centred(column.label())));
        }
    }

    private void cell(Column column, List<IndicatorRow> rows, int at, TableDraft draft) {
        IndicatorRow row = rows.get(at);
        switch (column.is()) {
            case LEVEL1 -> level(column, row.level1(), rows, at, IndicatorRow::sameLevel1, draft);
            case LEVEL2 -> level(column, row.level2(), rows, at, IndicatorRow::sameLevel2, draft);
            case LEVEL3 -> draft.cell(column.width(), type.left(row.level3()));
            default ->
                draft.cell(
                        column.width(), 1, content(column, row), form.controlled() ? Manner.CONTROLLED : Manner.PLAIN);
        }
    }

    private void level(
            Column column,
            String text,
            List<IndicatorRow> rows,
            int at,
            BiPredicate<IndicatorRow, IndicatorRow> same,
            TableDraft draft) {
        if (!dress.merged()) {
            draft.cell(column.width(), type.centred(text));
        } else if (at == 0 || !same.test(rows.get(at - 1), rows.get(at))) {
            int end = at + 1;
            while (end < rows.size() && same.test(rows.get(at), rows.get(end))) {
                end++;
            }
            draft.cell(column.width(), end - at, type.centred(text), Manner.PLAIN);
        }
    }

    private List<PrintedBlock> content(Column column, IndicatorRow row) {
        if (row.indicator().isEmpty()) {
            return type.centred("");
        }
        Indicator indicator = row.indicator().get();
        String blank = figures.blankIndicator();
        return switch (column.is()) {
            case TARGET -> type.centred(indicator.target().map(Quantity::text).orElse(blank));
            case TARGET_SIGN -> type.centred(indicator.target().map(this::sign).orElse(""));
            case TARGET_VALUE ->
                type.centred(indicator.target().map(IndicatorBlock::value).orElse(blank));
            case TARGET_UNIT ->
                type.centred(indicator.target().flatMap(Quantity::unit).orElse(""));
            case ACTUAL -> type.centred(indicator.actual().map(Quantity::text).orElse(blank));
            case WEIGHT -> type.centred(figures.mark(indicator.weight(), blank));
            case SCORE -> type.centred(figures.mark(indicator.score(), blank));
            case DEVIATION -> type.left(indicator.deviation().orElse(""));
            case LEVEL1, LEVEL2, LEVEL3 -> throw new IllegalArgumentException("a level is no content: " + column);
        };
    }

    private String sign(Quantity target) {
        if (target.value().isEmpty()) {
            return dress.qualitative();
        }
        return target.comparator().isPresent() ? target.text().substring(0, 1) : "";
    }

    private static String value(Quantity target) {
        if (target.value().isEmpty()) {
            return target.text();
        }
        int from = target.comparator().isPresent() ? 1 : 0;
        int to = target.text().length() - target.unit().map(String::length).orElse(0);
        return target.text().substring(from, to);
    }
}

package dev.annex.samples.layout;

import dev.annex.model.report.FundTable;
import dev.annex.model.report.FundTableRow;
import dev.annex.model.report.OtherTable;
import dev.annex.model.report.TableValue;
import dev.annex.samples.dress.FormDress.AnnexAt;
import dev.annex.samples.dress.TableDress;
import dev.annex.samples.print.Look.Alignment;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedCell.Manner;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fund tables, and tables that are no known form. */
final class TableLayout {
    private final TableDress dress;
    private final AnnexAt annexAt;
    private final Type type;
    private final Figures figures;
    private final Heads heads;

    TableLayout(TableDress dress, AnnexAt annexAt, Type type, Figures figures, Heads heads) {
        this.dress = dress;
        this.annexAt = annexAt;
        this.type = type;
        this.figures = figures;
        this.heads = heads;
    }

    /** A fund table under its title; one that reports nothing has two blank rows. */
    List<PrintedBlock> lay(FundTable table, double width) {
        String unit = dress.unitAbove().replace("{unit}", table.unit().orElse(""));
        List<PrintedBlock> blocks =
                new ArrayList<>(heads.aboveForm(table.annexLabel(), table.title(), annexAt, List.of(), unit));
        int itemAt = dress.codeFirst() ? 1 : 0;
        List<String> columns = new ArrayList<>(
                table.columns().stream().map(column -> column.orElse("")).toList());
        columns.add(itemAt, dress.itemLabel());
        List<List<String>> rows = new ArrayList<>();
        for (FundTableRow row : table.rows()) {
            List<String> cells = new ArrayList<>(row.values().stream()
                    .map(value -> value.map(this::text).orElse(""))
                    .toList());
            cells.add(itemAt, row.item().orElse(""));
            rows.add(cells);
        }
        while (rows.size() < 2) {
            rows.add(columns.stream().map(column -> "").toList());
        }
        blocks.add(table(columns, rows, width));
        return blocks;
    }

    private String text(TableValue value) {
        if (value instanceof TableValue.Amount amount) {
            return figures.amount(amount.value());
        }
        return ((TableValue.Text) value).value();
    }

    /**
     * Another table under its caption.
     *
     * @param number among the tables of its kind, from 1
     */
    List<PrintedBlock> lay(OtherTable table, int number, double width) {
        List<PrintedBlock> blocks = new ArrayList<>();
        table.title()
                .ifPresent(title -> blocks.add(PrintedParagraph.of(
                        String.format(Locale.ROOT, dress.caption(), number, title),
                        type.beside().inBold().aligned(Alignment.CENTER))));
        List<String> columns =
                table.columns().stream().map(column -> column.orElse("")).toList();
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.stream().map(text -> text.orElse("")).toList())
                .toList();
        PrintedTable printed = table(columns, rows, width);
        blocks.add(
                dress.nested() ? new TableDraft().row().rest(List.of(printed)).build(width, false, 0) : printed);
        return blocks;
    }

    private PrintedTable table(List<String> columns, List<List<String>> rows, double width) {
        List<String[]> labels =
                columns.stream().map(label -> label.split("/", -1)).toList();
        int depth = labels.stream().mapToInt(label -> label.length).max().orElse(1);
        int each = TableDraft.FULL * 4 / 5 / columns.size();
        int first = TableDraft.FULL - each * (columns.size() - 1);
        TableDraft draft = new TableDraft();
        for (int level = 0; level < depth; level++) {
            head(labels, level, depth, first, each, draft);
        }
        for (int i = 0; i < rows.size(); i++) {
            draft.row();
            String item = rows.get(i).get(0);
            if (i == 0 || item.isEmpty() || !item.equals(rows.get(i - 1).get(0))) {
                draft.cell(first, sameBelow(rows, i), type.left(item), Manner.PLAIN);
            }
            rows.get(i).subList(1, columns.size()).forEach(text -> draft.cell(each, type.centred(text)));
        }
        return draft.build(width, true, depth);
    }

    /** One row of the head: labels of equal beginnings share a cell, short ones reach down to the first row below the head. */
    private void head(List<String[]> labels, int level, int depth, int first, int each, TableDraft draft) {
        draft.row();
        int i = 0;
        while (i < labels.size()) {
            String[] label = labels.get(i);
            int width = i == 0 ? first : each;
            int next = i + 1;
            if (level == label.length - 1) {
                draft.cell(width, depth - level, type.centred(label[level]), Manner.PLAIN);
            } else if (level < label.length - 1) {
                while (next < labels.size() && sameGroup(label, labels.get(next), level)) {
                    width += each;
                    next++;
                }
                draft.cell(width, type.centred(label[level]));
            }
            i = next;
        }
    }

    private static boolean sameGroup(String[] one, String[] other, int level) {
        return other.length > level + 1 && Arrays.equals(one, 0, level + 1, other, 0, level + 1);
    }

    private static int sameBelow(List<List<String>> rows, int at) {
        String item = rows.get(at).get(0);
        int end = at + 1;
        while (!item.isEmpty() && end < rows.size() && rows.get(end).get(0).equals(item)) {
            end++;
        }
        return end - at;
    }
}

package dev.annex.samples.layout;

import dev.annex.samples.dress.FormDress;
import dev.annex.samples.dress.FormDress.Continuation;
import dev.annex.samples.dress.FormDress.SubjectCell;
import dev.annex.samples.dress.IndicatorDress.Column;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedCell.Manner;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedTable;
import java.util.ArrayList;
import java.util.List;

/** A self-evaluation form, of a department or of a project. */
final class FormLayout {
    private static final int LABEL_WIDTH = 14;
    private static final String CONTINUED = "（续表）";

    private final FormDress dress;
    private final Type type;
    private final Figures figures;
    private final Blanks blanks;
    private final Heads heads;
    private final Signatures signatures;
    private final FundingBlock funding;
    private final IndicatorBlock indicators;

    FormLayout(FormDress dress, Type type, Figures figures, Blanks blanks, Heads heads, Signatures signatures) {
        this.dress = dress;
        this.type = type;
        this.figures = figures;
        this.blanks = blanks;
        this.heads = heads;
        this.signatures = signatures;
        this.funding = new FundingBlock(dress, type, figures, blanks);
        this.indicators = new IndicatorBlock(dress, type, figures);
    }

    List<PrintedBlock> lay(Form form, double width) {
        List<PrintedBlock> blocks = new ArrayList<>(heads.aboveForm(
                form.annexLabel(), form.title(), dress.annexAt(), fieldsAbove(form), blanks.fill(dress.unitAbove())));
        blocks.addAll(signatures.above(form.signature()));
        List<PrintedBlock> tables = tables(form, width);
        blocks.addAll(dress.framed() ? List.of(framed(tables, width)) : tables);
        if (!dress.remark().isEmpty()) {
            blocks.add(PrintedParagraph.of(blanks.fill(dress.remark()), type.beside()));
        }
        blocks.addAll(signatures.below(form.signature(), width));
        return blocks;
    }

    private List<PrintedBlock> tables(Form form, double width) {
        TableDraft draft = new TableDraft();
        subject(form, draft);
        funding.draw(form, draft);
        goals(form, draft);
        List<IndicatorRow> rows = indicators.rows(form.indicators());
        int cut = dress.continued() == Continuation.NONE ? rows.size() : indicators.cut(rows);
        indicators.draw(rows.subList(0, cut), draft);
        List<PrintedBlock> blocks = new ArrayList<>();
        if (cut < rows.size()) {
            blocks.add(draft.build(width, true, 0));
            blocks.add(PrintedParagraph.of(
                    dress.continued() == Continuation.REPEATED_HEAD ? CONTINUED : "", type.beside()));
            draft = new TableDraft();
            indicators.draw(rows.subList(cut, rows.size()), draft);
        }
        otherFields(form, draft);
        total(form, draft);
        signatures.lastRow(form.signature(), draft);
        blocks.add(draft.build(width, true, 0));
        return blocks;
    }

    private static PrintedTable framed(List<PrintedBlock> blocks, double width) {
        List<PrintedBlock> content = new ArrayList<>(blocks);
        return new TableDraft().row().rest(content).build(width, false, 0);
    }

    private void subject(Form form, TableDraft draft) {
        for (List<SubjectCell> row : dress.subject()) {
            draft.row();
            int each = TableDraft.FULL / row.size();
            for (int i = 0; i < row.size(); i++) {
                SubjectCell cell = row.get(i);
                draft.cell(LABEL_WIDTH, type.centred(cell.label()));
                List<PrintedBlock> value = type.centred(form.subject(cell.is()));
                Manner manner = dress.controlled() ? Manner.CONTROLLED : Manner.PLAIN;
                if (i == row.size() - 1) {
                    draft.rest(value, manner);
                } else {
                    draft.cell(each - LABEL_WIDTH, 1, value, manner);
                }
            }
        }
    }

    private void goals(Form form, TableDraft draft) {
        if (dress.goals().isEmpty()) {
            return;
        }
        Manner manner = dress.controlled() ? Manner.CONTROLLED : Manner.PLAIN;
        int half = (TableDraft.FULL - dress.sideWidth()) / 2;
        Side.draw(dress, dress.goals().get(0), 2, type, draft);
        draft.cell(half, type.centred(dress.goals().get(1)))
                .rest(type.centred(dress.goals().get(2)));
        draft.row()
                .cell(half, 1, type.broken(lines(form.goals().expected().orElse(""))), manner)
                .rest(type.broken(lines(form.goals().actual().orElse(""))), manner);
    }

    /** Goals that are counted stand one below the other. */
    private static String lines(String goals) {
        return goals.replace("；目标", "；\n目标");
    }

    private void otherFields(Form form, TableDraft draft) {
        form.otherFields().stream()
                .filter(field -> !dress.fieldsAbove().contains(field.label()))
                .forEach(field -> draft.row()
                        .cell(LABEL_WIDTH + dress.sideWidth(), type.centred(field.label()))
                        .rest(type.left(field.text().orElse(""))));
    }

    private List<String> fieldsAbove(Form form) {
        return form.otherFields().stream()
                .filter(field -> dress.fieldsAbove().contains(field.label()))
                .map(field -> field.label() + "：" + field.text().orElse(""))
                .toList();
    }

    private void total(Form form, TableDraft draft) {
        List<Column> columns = dress.indicators().columns();
        int first = 0;
        int labelWidth = dress.indicators().label().isEmpty() ? 0 : dress.sideWidth();
        while (!isMark(columns.get(first))) {
            labelWidth += columns.get(first).width();
            first++;
        }
        draft.row().cell(labelWidth, type.centred(dress.totalLabel()));
        for (Column column : columns.subList(first, columns.size())) {
            String text = switch (column.is()) {
                case WEIGHT -> figures.mark(form.total().weight(), "");
                case SCORE -> figures.mark(form.total().score(), "");
                default -> "";
            };
            draft.cell(column.width(), type.centred(text));
        }
    }

    private static boolean isMark(Column column) {
        return switch (column.is()) {
            case WEIGHT, SCORE -> true;
            default -> false;
        };
    }
}

package dev.annex.samples.layout;

import dev.annex.model.report.BaseData;
import dev.annex.model.report.Building;
import dev.annex.model.report.ExpenditureRow;
import dev.annex.model.report.OtherField;
import dev.annex.model.report.Staffing;
import dev.annex.samples.dress.BaseDataDress;
import dev.annex.samples.dress.FormDress.AnnexAt;
import dev.annex.samples.print.Look;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedCell.Manner;
import dev.annex.samples.print.PrintedParagraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The base data table. */
final class BaseDataLayout {
    private static final int LABELS = 31;
    private static final int FIGURE = 23;
    private static final String OF_WHICH = "其中：";

    private final BaseDataDress dress;
    private final AnnexAt annexAt;
    private final Type type;
    private final Figures figures;
    private final Blanks blanks;
    private final Heads heads;
    private final Signatures signatures;

    BaseDataLayout(
            BaseDataDress dress,
            AnnexAt annexAt,
            Type type,
            Figures figures,
            Blanks blanks,
            Heads heads,
            Signatures signatures) {
        this.dress = dress;
        this.annexAt = annexAt;
        this.type = type;
        this.figures = figures;
        this.blanks = blanks;
        this.heads = heads;
        this.signatures = signatures;
    }

    List<PrintedBlock> lay(BaseData form, double width) {
        List<PrintedBlock> blocks =
                new ArrayList<>(heads.aboveForm(form.annexLabel(), form.title(), annexAt, List.of(), ""));
        blocks.addAll(signatures.above(form.signature()));
        TableDraft draft = new TableDraft();
        staffing(form.staffing(), draft);
        expenditure(form.expenditure().rows(), draft);
        buildings(form.buildings(), draft);
        draft.row()
                .cell(LABELS, type.centred(dress.austerityLabel()))
                .rest(type.left(form.austerityMeasures().orElse("")));
        for (OtherField field : form.otherFields()) {
            draft.row()
                    .cell(LABELS, type.centred(field.label()))
                    .rest(type.left(field.text().orElse("")));
        }
        signatures.lastRow(form.signature(), draft);
        blocks.add(draft.build(width, true, 0));
        form.notes().ifPresent(notes -> blocks.add(PrintedParagraph.of(notes, type.beside())));
        blocks.addAll(signatures.below(form.signature(), width));
        return blocks;
    }

    private void staffing(Staffing staffing, TableDraft draft) {
        List<String> values = List.of(
                figures.mark(staffing.authorized(), ""),
                figures.mark(staffing.actual(), ""),
                figures.rate(staffing.controlRate(), ""));
        List<String> labels = dress.staffingLabels().stream().map(blanks::fill).toList();
        List<PrintedBlock> label = type.centred(blanks.fill(dress.staffingLabel()));
        if (dress.staffing() == BaseDataDress.Staffing.BELOW) {
            draft.row().cell(LABELS, 2, label, Manner.PLAIN);
            labels.forEach(text -> draft.cell(FIGURE, type.centred(text)));
            draft.row();
            values.forEach(text -> draft.cell(FIGURE, type.centred(text)));
        } else {
            draft.row().cell(LABELS, label);
            for (int i = 0; i < values.size(); i++) {
                draft.cell(FIGURE - 10, type.centred(labels.get(i))).cell(10, type.centred(values.get(i)));
            }
        }
    }

    private void expenditure(List<ExpenditureRow> rows, TableDraft draft) {
        draft.row().cell(LABELS, type.centred(blanks.fill(dress.expenditureLabel())));
        dress.yearLabels().forEach(label -> draft.cell(FIGURE, type.centred(blanks.fill(label))));
        boolean below = false;
        for (int i = 0; i < rows.size(); i++) {
            ExpenditureRow row = rows.get(i);
            below = row.item().startsWith(OF_WHICH)
                    || (below && row.level() == rows.get(i - 1).level());
            draft.row().cell(LABELS, item(row, below && !row.item().startsWith(OF_WHICH)));
            figure(row.previousFinal(), draft);
            figure(row.budget(), draft);
            figure(row.finalAmount(), draft);
            boolean lastSpecial =
                    row.code().filter("project.specialFunds"::equals).isPresent();
            if (lastSpecial && !dress.filler().isEmpty()) {
                draft.row().cell(LABELS, type.left(dress.filler()));
                dress.yearLabels().forEach(label -> draft.cell(FIGURE, type.centred("")));
            }
        }
    }

    private void figure(Optional<BigDecimal> value, TableDraft draft) {
        draft.cell(FIGURE, type.centred(figures.amount(value, dress.noFigure())));
    }

    private List<PrintedBlock> item(ExpenditureRow row, boolean belowOfWhich) {
        int depth = row.level() - 1;
        Look look = type.form();
        return switch (dress.indent()) {
            case SPACES -> type.left(" ".repeat(depth * 3 + (belowOfWhich ? 6 : 0)) + row.item());
            case WIDE_SPACES -> type.left("　".repeat(depth + (belowOfWhich ? 3 : 0)) + row.item());
            case PARAGRAPH ->
                List.of(PrintedParagraph.of(
                        row.item(), look.shiftedBy((depth * 1.5 + (belowOfWhich ? 3 : 0)) * look.size())));
        };
    }

    private void buildings(List<Building> buildings, TableDraft draft) {
        int each = (TableDraft.FULL - LABELS) / dress.buildingLabels().size();
        int rows = Math.max(1, buildings.size());
        draft.row().cell(LABELS, rows + 1, type.centred(blanks.fill(dress.buildingsLabel())), Manner.PLAIN);
        row(dress.buildingLabels(), each, draft);
        if (buildings.isEmpty()) {
            draft.row();
            row(
                    dress.buildingLabels().stream()
                            .map(label -> figures.blankIndicator())
                            .toList(),
                    each,
                    draft);
        }
        for (Building building : buildings) {
            draft.row();
            row(
                    List.of(
                            figures.amount(building.approvedArea(), ""),
                            figures.amount(building.actualArea(), ""),
                            figures.rate(building.areaControlRate(), ""),
                            figures.amount(building.budgetInvestment(), ""),
                            figures.amount(building.actualInvestment(), ""),
                            figures.rate(building.investmentControlRate(), "")),
                    each,
                    draft);
        }
    }

    private void row(List<String> texts, int each, TableDraft draft) {
        texts.subList(0, texts.size() - 1).forEach(text -> draft.cell(each, type.centred(text)));
        draft.rest(type.centred(texts.get(texts.size() - 1)));
    }
}

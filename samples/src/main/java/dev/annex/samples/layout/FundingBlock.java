package dev.annex.samples.layout;

import dev.annex.model.report.FundingPart;
import dev.annex.model.report.FundingRow;
import dev.annex.samples.dress.FormDress;
import dev.annex.samples.dress.FundingDress;
import dev.annex.samples.dress.FundingDress.Column;
import dev.annex.samples.print.PrintedCell.Manner;
import java.util.List;

/** The block of money in a form. */
final class FundingBlock {
    private final FormDress form;
    private final FundingDress dress;
    private final Type type;
    private final Figures figures;
    private final Blanks blanks;

    FundingBlock(FormDress form, Type type, Figures figures, Blanks blanks) {
        this.form = form;
        this.dress = form.funding();
        this.type = type;
        this.figures = figures;
        this.blanks = blanks;
    }

    void draw(Form report, TableDraft draft) {
        if (dress.columns().isEmpty()) {
            return;
        }
        Side.draw(form, blanks.fill(dress.label()), rowCount(report), type, draft);
        int items = TableDraft.FULL
                - form.sideWidth()
                - dress.columns().stream().mapToInt(Column::width).sum();
        draft.cell(items, type.centred(dress.itemLabel()));
        dress.columns().forEach(column -> draft.cell(column.width(), type.centred(column.label())));
        boolean partsBegin = false;
        for (FundingRow row : report.funding()) {
            boolean total = row.code().filter("total"::equals).isPresent();
            String before = total || partsBegin ? "" : dress.firstPart();
            partsBegin |= !total;
            draft.row().cell(items, type.left(before + row.item().orElse("") + dress.itemEnd()));
            dress.columns().forEach(column -> draft.cell(column.width(), 1, type.centred(text(column, row)), manner()));
        }
        parts(report, draft);
    }

    private Manner manner() {
        return form.controlled() ? Manner.CONTROLLED : Manner.PLAIN;
    }

    private static int rowCount(Form report) {
        int parts = Math.max(report.byRevenue().size(), report.byExpenditure().size());
        return 1 + report.funding().size() + (parts == 0 ? 0 : parts + 1);
    }

    private String text(Column column, FundingRow row) {
        String blank = figures.blankFunding();
        return switch (column.is()) {
            case INITIAL -> figures.amount(row.initialBudget(), blank);
            case ADJUSTED -> figures.amount(row.adjustedBudget(), blank);
            case EXECUTED -> figures.amount(row.executed(), blank);
            case WEIGHT -> figures.mark(row.weight(), blank);
            case RATE -> figures.rate(row.executionRate(), blank);
            case SCORE -> figures.mark(row.score(), blank);
        };
    }

    private void parts(Form report, TableDraft draft) {
        List<FundingPart> revenue = report.byRevenue();
        List<FundingPart> expenditure = report.byExpenditure();
        if (revenue.isEmpty() && expenditure.isEmpty()) {
            return;
        }
        int half = (TableDraft.FULL - form.sideWidth()) / 2;
        draft.row()
                .cell(half, type.left(dress.partLabels().get(0)))
                .rest(type.left(dress.partLabels().get(1)));
        for (int i = 0; i < Math.max(revenue.size(), expenditure.size()); i++) {
            draft.row().cell(half, type.left(part(revenue, i))).rest(type.left(part(expenditure, i)));
        }
    }

    private String part(List<FundingPart> parts, int index) {
        if (index >= parts.size()) {
            return "";
        }
        FundingPart part = parts.get(index);
        return (index == 0 ? dress.firstPart() : "") + part.item() + "：" + figures.amount(part.amount(), "");
    }
}

package dev.annex.extractor.page.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Renders pages within a budget: one that would draw without end is given up between two of its operators. */
final class WatchedRenderer extends PDFRenderer {
    /** A sheet of text drawn as outlines has some 100,000 operators. */
    static final int MOST_OPERATORS = 500_000;

    private final PageBudget budget;

    WatchedRenderer(PDDocument document, PageBudget budget) {
        super(document);
        this.budget = budget;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters, budget);
    }

    private static final class Drawer extends PageDrawer {
        private final PageBudget budget;
        private int operators;

        Drawer(PageDrawerParameters parameters, PageBudget budget) throws IOException {
            super(parameters);
            this.budget = budget;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > MOST_OPERATORS) {
                throw new PageGivenUp("pageTooLarge", "绘图指令超过 " + MOST_OPERATORS + " 条，不再转成图像");
            }
            budget.look();
            super.processOperator(operator, operands);
        }
    }
}

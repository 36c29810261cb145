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

        Drawer(PageDrawerParameters parameters, PageBudget budget) throws IOException {
            super(parameters);
            this.budget = budget;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.takeOperator();
            budget.look();
            super.processOperator(operator, operands);
        }
    }
}

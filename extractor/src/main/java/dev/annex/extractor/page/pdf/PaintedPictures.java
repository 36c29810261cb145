package dev.annex.extractor.page.pdf;

import dev.annex.model.evidence.Box;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through a page for its pictures alone, and for what is painted over them. */
final class PaintedPictures extends PathReader {
    private final Placement placement;
    private final PageBudget budget;
    private final List<Painted> pictures = new ArrayList<>();
    private boolean covered;

    PaintedPictures(PDPage page, Placement placement, PageBudget budget) {
        super(page);
        this.placement = placement;
        this.budget = budget;
    }

    /**
     * A picture where it is painted.
     *
     * @param image not decoded yet
     * @param matrix from its unit square to user space
     * @param box on the upright page, in points
     * @param whole whether no clipping path cuts it
     */
    record Painted(PDImage image, Matrix matrix, Box box, boolean whole) {}

    /** The pictures in the order in which they are painted. */
    List<Painted> pictures() {
        return pictures;
    }

    /** Whether the last picture is not the last thing to be seen. */
    boolean isCovered() {
        return covered;
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D square = matrix.createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
        Rectangle2D shown = square.createIntersection(
                getGraphicsState().getCurrentClippingPath().getBounds2D());
        if (shown.getWidth() <= 0 || shown.getHeight() <= 0) {
            return;
        }
        double slack = 1;
        boolean whole =
                shown.getWidth() >= square.getWidth() - slack && shown.getHeight() >= square.getHeight() - slack;
        Box box = placement.box(square.getMinX(), square.getMinY(), square.getMaxX(), square.getMaxY());
        pictures.add(new Painted(image, matrix, box, whole || outsideOfPage(square, shown)));
        covered = false;
    }

    /** Whether what is cut away of a picture lies beyond the page, as the clipping path begins as the crop box. */
    private boolean outsideOfPage(Rectangle2D square, Rectangle2D shown) {
        Box all = placement.box(square.getMinX(), square.getMinY(), square.getMaxX(), square.getMaxY());
        Box seen = placement.box(shown.getMinX(), shown.getMinY(), shown.getMaxX(), shown.getMaxY());
        double slack = 1;
        return seen.x0() <= Math.max(0, all.x0()) + slack
                && seen.y0() <= Math.max(0, all.y0()) + slack
                && seen.x1() >= Math.min(placement.width(), all.x1()) - slack
                && seen.y1() >= Math.min(placement.height(), all.y1()) - slack;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.takeGlyph();
        covered |= getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.takeOperator();
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception) {
        // what can not be painted covers nothing
    }

    @Override
    void stroke(GeneralPath path) {
        covered = true;
    }

    @Override
    void fill(GeneralPath path) {
        covered = true;
    }

    @Override
    public void shadingFill(COSName shading) {
        covered = true;
    }
}

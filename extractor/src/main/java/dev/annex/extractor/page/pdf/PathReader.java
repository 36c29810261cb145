package dev.annex.extractor.page.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Puts paths together from the operators that construct them, and hands them on when they are painted. */
abstract class PathReader extends PDFGraphicsStreamEngine {
    private static final int NO_CLIP = -1;

    private final GeneralPath path = new GeneralPath();
    private int pendingClip = NO_CLIP;

    PathReader(PDPage page) {
        super(page);
    }

    /** A path in user space is stroked. */
    abstract void stroke(GeneralPath path);

    /** A path in user space is filled by its winding rule. */
    abstract void fill(GeneralPath path);

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo((float) p0.getX(), (float) p0.getY());
        path.lineTo((float) p1.getX(), (float) p1.getY());
        path.lineTo((float) p2.getX(), (float) p2.getY());
        path.lineTo((float) p3.getX(), (float) p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        pendingClip = windingRule;
    }

    @Override
    public void endPath() {
        if (pendingClip != NO_CLIP) {
            path.setWindingRule(pendingClip);
            getGraphicsState().intersectClippingPath(path);
            pendingClip = NO_CLIP;
        }
        path.reset();
    }

    @Override
    public void strokePath() {
        stroke(path);
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        path.setWindingRule(windingRule);
        fill(path);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        path.setWindingRule(windingRule);
        fill(path);
        stroke(path);
        endPath();
    }
}

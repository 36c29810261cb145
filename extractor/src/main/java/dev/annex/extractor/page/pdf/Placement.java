package dev.annex.extractor.page.pdf;

import dev.annex.model.evidence.Box;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Where the user space of a PDF page lies on the upright page: crop box, rotation and user unit in one. */
final class Placement {
    private final double xx;
    private final double xy;
    private final double yx;
    private final double yy;
    private final double x0;
    private final double y0;
    private final double unit;
    private final double width;
    private final double height;

    /**
     * @param crop the visible part of user space
     * @param rotation in degrees clockwise, a multiple of 90 from 0 to 270
     * @param unit points per unit of user space
     */
    Placement(PDRectangle crop, int rotation, double unit) {
        this.unit = unit;
        double left = crop.getLowerLeftX();
        double bottom = crop.getLowerLeftY();
        double right = crop.getUpperRightX();
        double top = crop.getUpperRightY();
        boolean sideways = rotation == 90 || rotation == 270;
        width = (sideways ? top - bottom : right - left) * unit;
        height = (sideways ? right - left : top - bottom) * unit;
        xx = rotation == 0 ? unit : rotation == 180 ? -unit : 0;
        xy = rotation == 90 ? unit : rotation == 270 ? -unit : 0;
        yx = rotation == 90 ? unit : rotation == 270 ? -unit : 0;
        yy = rotation == 0 ? -unit : rotation == 180 ? unit : 0;
        x0 = rotation == 0 || rotation == 90 ? -(xx * left + xy * bottom) : -(xx * right + xy * top);
        y0 = rotation == 90 || rotation == 180 ? -(yx * left + yy * bottom) : -(yx * right + yy * top);
    }

    /** Width of the upright page in points. */
    double width() {
        return width;
    }

    /** Height of the upright page in points. */
    double height() {
        return height;
    }

    /** Points per unit of user space. */
    double unit() {
        return unit;
    }

    /** From left to right on the upright page, for a point of user space. */
    double x(double x, double y) {
        return xx * x + xy * y + x0;
    }

    /** From top to bottom on the upright page, for a point of user space. */
    double y(double x, double y) {
        return yx * x + yy * y + y0;
    }

    /** The same rectangle on the upright page. */
    Box box(double left, double bottom, double right, double top) {
        double ax = x(left, bottom);
        double ay = y(left, bottom);
        double bx = x(right, top);
        double by = y(right, top);
        return new Box(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }
}

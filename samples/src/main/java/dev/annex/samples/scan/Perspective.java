package dev.annex.samples.scan;

import java.util.List;

/**
 * Takes the points of a quadrangle back to the unit square: the inverse of Heckbert's mapping (P. S. Heckbert, “Fundamentals of
 * Texture Mapping and Image Warping”, 1989, section 2.2.3).
 */
record Perspective(double a, double b, double c, double d, double e, double f, double g, double h) {

    /** The quadrangle's corners, clockwise from the top left. */
    static Perspective onto(List<Picture.Place> corners) {
        Picture.Place p0 = corners.get(0);
        Picture.Place p1 = corners.get(1);
        Picture.Place p2 = corners.get(2);
        Picture.Place p3 = corners.get(3);
        double dx1 = p1.x() - p2.x();
        double dx2 = p3.x() - p2.x();
        double sx = p0.x() - p1.x() + p2.x() - p3.x();
        double dy1 = p1.y() - p2.y();
        double dy2 = p3.y() - p2.y();
        double sy = p0.y() - p1.y() + p2.y() - p3.y();
        double area = dx1 * dy2 - dx2 * dy1;
        double g = (sx * dy2 - dx2 * sy) / area;
        double h = (dx1 * sy - sx * dy1) / area;
        return new Perspective(
                p1.x() - p0.x() + g * p1.x(),
                p3.x() - p0.x() + h * p3.x(),
                p0.x(),
                p1.y() - p0.y() + g * p1.y(),
                p3.y() - p0.y() + h * p3.y(),
                p0.y(),
                g,
                h);
    }

    /** The point of the unit square, or outside of it, that is seen at a place. */
    Picture.Place from(double x, double y) {
        double u = (e - f * h) * x + (c * h - b) * y + b * f - c * e;
        double v = (f * g - d) * x + (a - c * g) * y + c * d - a * f;
        double w = (d * h - e * g) * x + (b * g - a * h) * y + a * e - b * d;
        return new Picture.Place(u / w, v / w);
    }
}

package dev.annex.extractor.page;

import dev.annex.model.evidence.Box;

/**
 * How the paper lies on a page that was turned to be read: places on the turned page are told as places on the page of the
 * file by turning them back about the centre.
 *
 * @param degrees by which the picture was turned clockwise to stand upright and straight
 * @param width of the turned page in points
 * @param height of the turned page in points
 * @param area of the page of the file that the picture covers, in points from its top left
 */
public record Tilt(double degrees, double width, double height, Box area) {

    /**
     * Where something stands on the page of the file.
     *
     * @param box on the turned page, in points
     * @return the smallest upright box around it, within the area
     */
    public Box onPaper(Box box) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 4; corner++) {
            double dx = (corner % 2 == 0 ? box.x0() : box.x1()) - width / 2;
            double dy = (corner < 2 ? box.y0() : box.y1()) - height / 2;
            double x = (area.x0() + area.x1()) / 2 + dx * cos + dy * sin;
            double y = (area.y0() + area.y1()) / 2 + dy * cos - dx * sin;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return new Box(
                within(left, area.x0(), area.x1()),
                within(top, area.y0(), area.y1()),
                within(right, area.x0(), area.x1()),
                within(bottom, area.y0(), area.y1()));
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}

package dev.annex.samples.scan;

import java.util.Random;

/**
 * The lid stood open: a dark edge along one side of the page and along its top or bottom, somewhat askew.
 *
 * @param millimetres how wide it is at most
 */
public record ScannerBorder(double millimetres) implements Defect {
    private static final int DARK = 24;

    @Override
    public Picture applied(Picture page, Random chance) {
        double widest = page.pixels(millimetres);
        Edge side = Edge.drawn(widest, page.height(), chance);
        Edge end = Edge.drawn(widest, page.width(), chance);
        return page.toned((plane, x, y, value) -> {
            int fromSide = side.far() ? page.width() - 1 - x : x;
            int fromEnd = end.far() ? page.height() - 1 - y : y;
            return fromSide < side.at(y) || fromEnd < end.at(x) ? Math.min(value, DARK) : value;
        });
    }

    /**
     * One edge.
     *
     * @param far whether it lies at the right or the bottom
     * @param first how wide it is at its begin
     * @param last how wide at its end
     * @param length how long it is
     */
    private record Edge(boolean far, double first, double last, int length) {
        static Edge drawn(double widest, int length, Random chance) {
            boolean far = chance.nextBoolean();
            return new Edge(
                    far,
                    Defect.between(chance, widest / 2, widest),
                    Defect.between(chance, widest / 2, widest),
                    length);
        }

        double at(int along) {
            return first + (last - first) * along / length;
        }
    }
}

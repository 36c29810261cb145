package dev.annex.training.evaluate.page;

import dev.annex.training.evaluate.Calibration.Bin;
import dev.annex.training.evaluate.Rounded;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Bins of equal mass in a square from 0 to 1: confidence from left to right, the share that is right from the bottom up. Since
 * most bins lie near 1, both axes are drawn by the doubt, on a logarithmic scale: 0.9, 0.99 and 0.999 are equally far apart.
 */
final class ReliabilityDiagram {
    /** Units of the drawing. */
    private static final double SIZE = 200;

    private static final double MARGIN = 34;

    /** Doubts below one in ten thousand are drawn as that: no confidence says more than four decimals. */
    private static final double LEAST_DOUBT = 1e-4;

    private static final List<Double> TICKS = List.of(0.0, 0.9, 0.99, 0.999, 1.0);

    private final HtmlWriter html;
    private final String title;

    ReliabilityDiagram(HtmlWriter html, String title) {
        this.html = html;
        this.title = title;
    }

    void write(List<Bin> bins) {
        double all = SIZE + 2 * MARGIN;
        html.open("svg", "viewBox", "0 0 " + units(all) + " " + units(all), "role", "img", "aria-label", title)
                .element("title", title);
        TICKS.forEach(this::tick);
        html.empty("path", "class", "diagonal", "d", "M" + point(0, 0) + " L" + point(1, 1));
        if (!bins.isEmpty()) {
            html.empty(
                    "polyline",
                    "class",
                    "curve",
                    "points",
                    bins.stream()
                            .map(bin -> point(bin.confidence(), bin.right()))
                            .collect(Collectors.joining(" ")));
        }
        bins.forEach(this::dot);
        html.close("svg");
    }

    private void tick(double share) {
        String at = across(share);
        String down = down(share);
        String end = units(MARGIN + SIZE);
        html.empty("path", "class", "grid", "d", "M" + at + "," + units(MARGIN) + " L" + at + "," + end)
                .empty("path", "class", "grid", "d", "M" + units(MARGIN) + "," + down + " L" + end + "," + down);
        String name = share == Math.rint(share) ? Long.toString(Math.round(share)) : Double.toString(share);
        html.element("text", name, "x", at, "y", units(MARGIN + SIZE + 14), "text-anchor", "middle")
                .element("text", name, "x", units(MARGIN - 4), "y", down, "text-anchor", "end", "dy", "3");
    }

    private void dot(Bin bin) {
        html.open("circle", "cx", across(bin.confidence()), "cy", down(bin.right()), "r", "3.5")
                .element(
                        "title",
                        Rounded.share(bin.confidence()) + " → " + Rounded.share(bin.right()) + " (" + bin.fields()
                                + ")")
                .close("circle");
    }

    private static String point(double confidence, double right) {
        return across(confidence) + "," + down(right);
    }

    private static String across(double confidence) {
        return units(MARGIN + along(confidence));
    }

    private static String down(double right) {
        return units(MARGIN + SIZE - along(right));
    }

    /** How far along an axis a share lies. */
    private static double along(double share) {
        return SIZE * Math.log10(Math.max(1 - share, LEAST_DOUBT)) / Math.log10(LEAST_DOUBT);
    }

    private static String units(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

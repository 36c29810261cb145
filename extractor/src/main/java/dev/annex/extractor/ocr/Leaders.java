package dev.annex.extractor.ocr;

import dev.annex.extractor.ocr.Components.Component;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.scan.CleanScan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds dots in a row at even distances: an ellipsis, or what leads the eye to the page numbers of a table of contents. To the
 * recogniser they are noise, and to whoever looks for specks, specks.
 */
final class Leaders {
    /** A dot is at least this large, in points; what is smaller is noise. */
    static final double SMALLEST = 0.35;

    /** A dot is no larger than this, in points. */
    static final double LARGEST = 2.2;

    /** From dot to dot it is at most this far, in points; an ellipsis of 16 points has a dot each 5.3. */
    static final double STEP = 8;

    /** Fewer dots are none: a decimal point, a colon that lies down. */
    static final int FEWEST = 5;

    /** How far the middle of a dot may lie above or below the one before, in points. */
    private static final double STRAY = 0.6;

    /** Steps differ from the one in the middle of their order by no more than this part of it, or are double where a dot was lost. */
    private static final double UNEVEN = 0.3;

    /** The dots of an ellipsis, with one to spare. */
    private static final int ELLIPSIS = 7;

    /** How sure a row of even dots is. */
    private static final double BY_SHAPE = 0.95;

    private final CleanScan scan;

    Leaders(CleanScan scan) {
        this.scan = scan;
    }

    /** @param ink all that is on the page, without rules */
    List<Leader> find(List<Component> ink) {
        List<PixelBox> dots = ink.stream()
                .map(Component::box)
                .filter(isDot())
                .sorted(Comparator.comparingInt(PixelBox::x0).thenComparingInt(PixelBox::y0))
                .toList();
        // Rows by the middle of their last dot, so that each dot looks at a few rows only.
        TreeMap<Double, List<PixelBox>> open = new TreeMap<>();
        List<List<PixelBox>> rows = new ArrayList<>();
        double stray = scan.pixels(STRAY);
        for (PixelBox dot : dots) {
            double y = dot.centerY();
            List<PixelBox> row = open.subMap(y - stray, true, y + stray, true).entrySet().stream()
                    .filter(entry -> reaches(entry.getValue(), dot))
                    .min(Comparator.comparingDouble(entry -> Math.abs(entry.getKey() - y)))
                    .map(entry -> open.remove(entry.getKey()))
                    .orElseGet(() -> {
                        List<PixelBox> started = new ArrayList<>();
                        rows.add(started);
                        return started;
                    });
            row.add(dot);
            open.put(y, row);
        }
        return rows.stream()
                .filter(row -> row.size() >= FEWEST && isEven(row))
                .map(Leader::new)
                .toList();
    }

    private Predicate<PixelBox> isDot() {
        double least = scan.pixels(SMALLEST);
        double most = scan.pixels(LARGEST);
        return box -> Math.max(box.width(), box.height()) <= most
                && Math.max(box.width(), box.height()) >= least
                && box.width() <= 2 * box.height() + 1
                && box.height() <= 2 * box.width() + 1;
    }

    private boolean reaches(List<PixelBox> row, PixelBox dot) {
        double step = dot.centerX() - row.get(row.size() - 1).centerX();
        return step > 0 && step <= scan.pixels(STEP);
    }

    private static boolean isEven(List<PixelBox> row) {
        double[] steps = new double[row.size() - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = row.get(i + 1).centerX() - row.get(i).centerX();
        }
        double[] ordered = steps.clone();
        Arrays.sort(ordered);
        double usual = ordered[ordered.length / 2];
        int even = 0;
        for (double step : steps) {
            double times = Math.max(1, Math.rint(step / usual));
            even += Math.abs(step - times * usual) <= UNEVEN * usual ? 1 : 0;
        }
        return even >= 0.8 * steps.length;
    }

    /** @param dots from left to right */
    record Leader(List<PixelBox> dots) {
        PixelBox box() {
            return dots.stream().reduce(PixelBox::union).orElseThrow();
        }

        /** Six dots are an ellipsis, of two characters; more are full stops. Places are counted from the left of the box. */
        List<Sign> signs() {
            PixelBox box = box();
            if (dots.size() <= ELLIPSIS) {
                double half = box.width() / 2.0;
                return List.of(sign("…", 0, half), sign("…", half, box.width()));
            }
            return dots.stream()
                    .map(dot -> sign(".", dot.x0() - box.x0(), dot.x1() - box.x0()))
                    .toList();
        }

        private static Sign sign(String text, double start, double end) {
            return new Sign(text, start, end, Recognition.by(BY_SHAPE, List.of()));
        }
    }
}

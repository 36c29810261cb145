package dev.annex.extractor.document.line;

import dev.annex.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts glyphs of one column or cell into lines: those of one direction whose centres stand on nearly the same height. Centres
 * rather than baselines, because a page says where the box of a glyph is, and fonts of one line differ little in it.
 */
final class LineAssembly {
    /**
     * Centres of two glyphs of one line are nearer than this part of the sum of their sizes: superscripts stand within a
     * fifth, lines that are set solid a half apart.
     */
    static final double SAME_LINE = 0.27;

    /** A baseline turned by less than this, in degrees, counts as straight. */
    static final double STRAIGHT = 3;

    /** Lines still open for a glyph; a raised glyph may come before the line that it belongs to. */
    private static final int OPEN_LINES = 4;

    private LineAssembly() {}

    static List<TextLine> lines(List<Glyph> glyphs) {
        if (VerticalWriting.isVertical(glyphs)) {
            return lines(glyphs.stream().map(VerticalWriting::stroke).toList(), VerticalWriting.ANGLE);
        }
        TreeMap<Double, List<Stroke>> byAngle = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            double angle = direction(glyph.angle());
            byAngle.computeIfAbsent(angle, key -> new ArrayList<>()).add(Stroke.of(glyph, angle));
        }
        List<TextLine> lines = new ArrayList<>();
        byAngle.forEach((angle, strokes) -> lines.addAll(lines(strokes, angle)));
        if (byAngle.size() > 1) {
            lines.sort(Comparator.comparingDouble(line -> line.box().y0()));
        }
        return lines;
    }

    /** A right angle for a baseline that is nearly so, for a line that the scanner or the author set a little askew. */
    private static double direction(double angle) {
        double turned = ((angle % 360) + 360) % 360;
        double right = Math.rint(turned / 90) * 90;
        return Math.abs(turned - right) <= STRAIGHT ? right % 360 : Math.rint(turned);
    }

    private static List<TextLine> lines(List<Stroke> strokes, double angle) {
        List<Row> rows = new ArrayList<>();
        strokes.stream()
                .filter(stroke -> !stroke.isSpace())
                .sorted(Comparator.comparingDouble(Stroke::height))
                .forEach(stroke -> row(stroke, rows).add(stroke));
        rows.sort(Comparator.comparingDouble(row -> row.height));
        strokes.stream().filter(Stroke::isSpace).forEach(space -> addSpace(space, rows));
        return rows.stream().map(row -> LineText.of(row.strokes, angle)).toList();
    }

    private static Row row(Stroke stroke, List<Row> rows) {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - OPEN_LINES); i--) {
            if (rows.get(i).holds(stroke)) {
                return rows.get(i);
            }
        }
        Row row = new Row();
        rows.add(row);
        return row;
    }

    /** A space prints nothing: it belongs to the line that is nearest, and makes none. */
    private static void addSpace(Stroke space, List<Row> rows) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (rows.get(middle).height < space.height()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Row nearest = null;
        for (int i = Math.max(0, low - 1); i <= Math.min(rows.size() - 1, low); i++) {
            Row row = rows.get(i);
            if (row.holds(space)
                    && (nearest == null
                            || Math.abs(row.height - space.height()) < Math.abs(nearest.height - space.height()))) {
                nearest = row;
            }
        }
        if (nearest != null) {
            nearest.strokes.add(space);
        }
    }

    /** A line that grows; its height is that of its largest glyph. */
    private static final class Row {
        private final List<Stroke> strokes = new ArrayList<>();
        private double height;
        private double size;

        boolean holds(Stroke stroke) {
            return Math.abs(stroke.height() - height) < SAME_LINE * (stroke.size() + size);
        }

        void add(Stroke stroke) {
            strokes.add(stroke);
            if (stroke.size() > size) {
                size = stroke.size();
                height = stroke.height();
            }
        }
    }
}

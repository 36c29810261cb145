package dev.annex.extractor.page.pdf;

import java.util.Arrays;

/**
 * What lies behind and over a point of the page: a coarse picture of the filled areas, one step per point of the upright page.
 * Only steps that an area covers as a whole are painted, so that an edge is never taken for what it borders on.
 */
final class Backdrop {
    /** Posters get coarser steps, so that no page takes more memory than this many numbers. */
    private static final int MOST_STEPS = 2_000_000;

    private static final int LONGEST_SIDE = 20_000;

    private final double step;
    private final int columns;
    private final int rows;
    private int[] top = {};
    private int[] colors = new int[64];
    private boolean[] opaque = new boolean[64];
    private int count;

    Backdrop(double width, double height) {
        double side = Math.max(width, height);
        step = Math.max(1, Math.max(Math.sqrt(width * height / MOST_STEPS), side / LONGEST_SIDE));
        columns = (int) Math.ceil(width / step) + 1;
        rows = (int) Math.ceil(height / step) + 1;
    }

    /**
     * Paints an area.
     *
     * @param color as {@link Ink} has it
     * @param opaque whether nothing shines through
     */
    void paint(double x0, double y0, double x1, double y1, int color, boolean opaque) {
        int left = (int) Math.max(0, Math.ceil(x0 / step - SLACK));
        int right = (int) Math.min(columns, Math.floor(x1 / step + SLACK));
        int upper = (int) Math.max(0, Math.ceil(y0 / step - SLACK));
        int lower = (int) Math.min(rows, Math.floor(y1 / step + SLACK));
        if (left >= right || upper >= lower) {
            return;
        }
        if (top.length == 0) {
            top = new int[columns * rows];
        }
        int number = add(color, opaque);
        for (int row = upper; row < lower; row++) {
            Arrays.fill(top, row * columns + left, row * columns + right, number);
        }
    }

    /** Of a step; page edges are seldom exact. */
    private static final double SLACK = 0.1;

    private int add(int color, boolean solid) {
        count++;
        if (count >= colors.length) {
            colors = Arrays.copyOf(colors, 2 * count);
            opaque = Arrays.copyOf(opaque, 2 * count);
        }
        colors[count] = color;
        opaque[count] = solid;
        return count;
    }

    /** How many areas have been painted until now: the time at which something else is drawn. */
    int now() {
        return count;
    }

    /** The colour that is seen at a point now. */
    int color(double x, double y) {
        int area = area(x, y);
        return area == 0 ? Ink.WHITE : colors[area];
    }

    /** Whether what was drawn at a point at a time has since been painted over. */
    boolean covered(double x, double y, int time) {
        int area = area(x, y);
        return area > time && opaque[area];
    }

    private int area(double x, double y) {
        int column = (int) (x / step);
        int row = (int) (y / step);
        return top.length == 0 || x < 0 || y < 0 || column >= columns || row >= rows ? 0 : top[row * columns + column];
    }
}

package dev.annex.extractor.page.scan;

import java.util.Arrays;

/** Stretches of ink along rows, from the top left to the bottom right, in arrays that grow. */
final class Runs {
    private int[] rows = new int[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int size;

    void add(int row, int start, int end) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        rows[size] = row;
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int row(int run) {
        return rows[run];
    }

    /** Its first pixel. */
    int start(int run) {
        return starts[run];
    }

    /** One past its last pixel. */
    int end(int run) {
        return ends[run];
    }

    int length(int run) {
        return ends[run] - starts[run];
    }

    /**
     * Names the run that stands for each group of runs that touch each other from row to row.
     *
     * @param slack how many pixels two runs may miss each other by; 1 where they touch at a corner
     */
    int[] joined(int slack) {
        int[] parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
        int above = 0;
        for (int run = 0; run < size; run++) {
            while (above < run
                    && (rows[above] < rows[run] - 1
                            || (rows[above] == rows[run] - 1 && ends[above] + slack <= starts[run]))) {
                above++;
            }
            for (int other = above; other < run && rows[other] == rows[run] - 1; other++) {
                if (starts[other] >= ends[run] + slack) {
                    break;
                }
                join(parent, other, run);
            }
        }
        for (int i = 0; i < size; i++) {
            parent[i] = root(parent, i);
        }
        return parent;
    }

    private static void join(int[] parent, int a, int b) {
        int first = root(parent, a);
        int second = root(parent, b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] parent, int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** All runs of ink in a picture in black and white. */
    static Runs of(GreyImage ink) {
        Runs runs = new Runs();
        for (int y = 0; y < ink.height(); y++) {
            int start = -1;
            for (int x = 0; x <= ink.width(); x++) {
                boolean black = x < ink.width() && ink.at(x, y) == 0;
                if (black && start < 0) {
                    start = x;
                } else if (!black && start >= 0) {
                    runs.add(y, start, x);
                    start = -1;
                }
            }
        }
        return runs;
    }
}

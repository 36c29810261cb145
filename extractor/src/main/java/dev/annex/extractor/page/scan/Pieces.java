package dev.annex.extractor.page.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the unbroken pieces of thin lines that run from left to right, however they climb or fall from row to row. */
final class Pieces {
    /** Thicker than this, in inches, is no rule but a bar or a picture. */
    static final double THICKEST = 0.06;

    /** Shorter than this, in inches, is as good as any stroke of a character. */
    static final double SHORTEST = 0.045;

    /** A hole in a line up to this long, in inches, is noise. */
    static final double HOLE = 0.014;

    /** From either end of a piece up to this far, in inches, its height at that end is measured. */
    private static final double END = 0.08;

    private final GreyImage ink;
    private final int thickest;
    private final int shortest;
    private final int hole;
    private final int end;

    private Pieces(GreyImage ink, double dotsPerInch) {
        this.ink = ink;
        this.thickest = Math.max(3, (int) Math.round(THICKEST * dotsPerInch));
        this.shortest = Math.max(6, (int) Math.round(SHORTEST * dotsPerInch));
        this.hole = Math.max(2, (int) Math.round(HOLE * dotsPerInch));
        this.end = Math.max(2, (int) Math.round(END * dotsPerInch));
    }

    /** The pieces in a picture in black and white, from left to right. */
    static List<Piece> of(GreyImage ink, double dotsPerInch) {
        Pieces pieces = new Pieces(ink, dotsPerInch);
        return pieces.joined(pieces.runs(pieces.thin()));
    }

    /** The ink that is thin from top to bottom. */
    private byte[] thin() {
        int width = ink.width();
        byte[] thin = new byte[width * ink.height()];
        int[] above = new int[width];
        for (int y = 0; y <= ink.height(); y++) {
            for (int x = 0; x < width; x++) {
                if (y < ink.height() && ink.at(x, y) == 0) {
                    above[x]++;
                } else if (above[x] > 0) {
                    if (above[x] <= thickest) {
                        for (int back = 1; back <= above[x]; back++) {
                            thin[(y - back) * width + x] = 1;
                        }
                    }
                    above[x] = 0;
                }
            }
        }
        return thin;
    }

    private Runs runs(byte[] thin) {
        Runs runs = new Runs();
        int width = ink.width();
        for (int y = 0; y < ink.height(); y++) {
            int start = -1;
            int last = -1;
            for (int x = 0; x < width; x++) {
                if (thin[y * width + x] == 0) {
                    continue;
                }
                if (start >= 0 && x - last - 1 > hole) {
                    add(runs, y, start, last + 1);
                    start = x;
                } else if (start < 0) {
                    start = x;
                }
                last = x;
            }
            if (start >= 0) {
                add(runs, y, start, last + 1);
            }
        }
        return runs;
    }

    private void add(Runs runs, int y, int start, int end) {
        if (end - start >= shortest / 2) {
            runs.add(y, start, end);
        }
    }

    private List<Piece> joined(Runs runs) {
        int[] group = runs.joined(1);
        int[] starts = new int[runs.size()];
        int[] ends = new int[runs.size()];
        Arrays.fill(starts, Integer.MAX_VALUE);
        for (int run = 0; run < runs.size(); run++) {
            starts[group[run]] = Math.min(starts[group[run]], runs.start(run));
            ends[group[run]] = Math.max(ends[group[run]], runs.end(run));
        }
        double[][] sums = new double[runs.size()][];
        for (int run = 0; run < runs.size(); run++) {
            int of = group[run];
            if (ends[of] - starts[of] >= shortest) {
                sums[of] = sums[of] == null ? new double[6] : sums[of];
                take(sums[of], 0, runs.length(run), runs.row(run));
                take(sums[of], 2, Math.min(starts[of] + end, runs.end(run)) - runs.start(run), runs.row(run));
                take(sums[of], 4, runs.end(run) - Math.max(ends[of] - end, runs.start(run)), runs.row(run));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int of = 0; of < runs.size(); of++) {
            if (sums[of] != null) {
                double[] sum = sums[of];
                double thickness = sum[0] / (ends[of] - starts[of]);
                if (thickness <= thickest) {
                    pieces.add(new Piece(
                            starts[of], ends[of], sum[3] / sum[2], sum[5] / sum[4], sum[1] / sum[0], thickness));
                }
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::start).thenComparingDouble(Piece::meanY));
        return pieces;
    }

    private static void take(double[] sums, int at, int pixels, int row) {
        if (pixels > 0) {
            sums[at] += pixels;
            sums[at + 1] += pixels * (row + 0.5);
        }
    }
}

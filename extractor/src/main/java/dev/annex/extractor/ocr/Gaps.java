package dev.annex.extractor.ocr;

import dev.annex.extractor.page.scan.GreyImage;

/** Where a line of text may be cut between its characters. */
final class Gaps {
    /** Width of the gap that is looked for, as a part of the line's height. */
    private static final int PARTS_OF_HEIGHT = 6;

    private Gaps() {}

    /** Where a piece ends that starts at {@code from} and is no wider than {@code widest}: in the whitest gap of its second half. */
    static int cut(GreyImage line, int from, int widest) {
        if (line.width() - from <= widest) {
            return line.width();
        }
        int reach = Math.max(1, line.height() / PARTS_OF_HEIGHT / 2);
        int best = from + widest;
        long whitest = -1;
        for (int x = from + widest - reach; x > from + widest / 2; x--) {
            long light = 0;
            for (int near = x - reach; near < x + reach; near++) {
                light += light(line, near);
            }
            if (light > whitest) {
                whitest = light;
                best = x;
            }
        }
        return best;
    }

    private static int light(GreyImage line, int x) {
        int light = 0;
        for (int y = 0; y < line.height(); y++) {
            light += line.at(x, y);
        }
        return light;
    }
}

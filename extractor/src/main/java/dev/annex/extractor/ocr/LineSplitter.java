package dev.annex.extractor.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Parts boxes that hold two lines or more, one above the other, at the rows between them that hold next to no ink. */
final class LineSplitter {
    /** A box may hold two lines if it is this much higher than the line in the middle of the page's order by height. */
    private static final double HIGH = 1.7;

    /** Between lines a row holds less of the ink than this part of the fullest row. */
    private static final double EMPTY = 0.04;

    /** A line is at least this part of the usual height. */
    private static final double LOWEST = 0.4;

    private final TextInk ink;

    LineSplitter(TextInk ink) {
        this.ink = ink;
    }

    List<PixelBox> split(List<PixelBox> boxes) {
        if (boxes.isEmpty()) {
            return boxes;
        }
        int[] heights = boxes.stream().mapToInt(PixelBox::height).sorted().toArray();
        int usual = heights[heights.length / 2];
        List<PixelBox> lines = new ArrayList<>();
        boxes.forEach(box -> split(box, usual, lines));
        return lines;
    }

    private void split(PixelBox box, int usual, List<PixelBox> lines) {
        if (box.height() < HIGH * usual) {
            lines.add(box);
            return;
        }
        int[] rows = rows(box);
        int fullest = Arrays.stream(rows).max().orElse(0);
        int lowest = (int) (LOWEST * usual);
        int top = 0;
        int parts = 0;
        for (int y = lowest; y < rows.length - lowest; y++) {
            if (rows[y] <= EMPTY * fullest && y - top >= lowest) {
                int end = y;
                while (end < rows.length && rows[end] <= EMPTY * fullest) {
                    end++;
                }
                lines.add(new PixelBox(box.x0(), box.y0() + top, box.x1(), box.y0() + y));
                parts++;
                top = end;
                y = end;
            }
        }
        if (top < rows.length) {
            lines.add(parts == 0 ? box : new PixelBox(box.x0(), box.y0() + top, box.x1(), box.y1()));
        }
    }

    private int[] rows(PixelBox box) {
        int[] rows = new int[box.height()];
        for (int y = 0; y < rows.length; y++) {
            for (int x = box.x0(); x < box.x1(); x++) {
                if (ink.isBlack(x, box.y0() + y)) {
                    rows[y]++;
                }
            }
        }
        return rows;
    }
}

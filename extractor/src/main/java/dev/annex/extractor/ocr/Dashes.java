package dev.annex.extractor.ocr;

import java.util.ArrayList;
import java.util.List;

/** Tells by its width how many em dashes a dash within a line is: the Chinese one is two, of which the recogniser reads one or none. */
final class Dashes {
    /** From this width on, in ems, a dash is two; one is an em wide, and the ink of a line speaks for up to a quarter too much. */
    static final double TWO = 1.3;

    /** A dash is no thicker than this part of the em. */
    private static final double THICK = 0.2;

    /** A run of ink goes on over a gap of this part of the em. */
    private static final double GAP = 0.06;

    /** A dash lies between these parts of the line's height. */
    private static final double HIGHEST = 0.3;

    private static final double LOWEST = 0.75;

    /** How sure the width is. */
    private static final double BY_SHAPE = 0.95;

    private static final String DASHES = "—一-－–ー_~";

    private final TextInk ink;

    Dashes(TextInk ink) {
        this.ink = ink;
    }

    /** @param line box around the ink of the signs, from which their places are counted */
    List<Sign> read(PixelBox line, List<Sign> signs) {
        double em = LineShape.em(line, signs);
        if (line.width() <= 2 * em || signs.stream().noneMatch(Dashes::isDash)) {
            return signs;
        }
        List<Sign> read = new ArrayList<>(signs);
        for (Run run : runs(line, em)) {
            List<Sign> covered = read.stream().filter(run::covers).toList();
            if (!covered.isEmpty() && covered.stream().allMatch(Dashes::isDash)) {
                int at = read.indexOf(covered.get(0));
                double middle = (run.start() + run.end()) / 2;
                read.removeAll(covered);
                read.add(at, Reread.as("—", BY_SHAPE, covered, run.start(), middle));
                read.add(at + 1, Reread.as("—", BY_SHAPE, covered, middle, run.end()));
            }
        }
        return read;
    }

    private static boolean isDash(Sign sign) {
        return DASHES.contains(sign.text());
    }

    /** Long thin bars, in pixels of the line. */
    private List<Run> runs(PixelBox line, double em) {
        List<Run> runs = new ArrayList<>();
        int bridge = Math.max(1, (int) Math.round(GAP * em));
        for (int y = line.y0() + (int) (HIGHEST * line.height()); y < line.y0() + LOWEST * line.height(); y++) {
            int first = -1;
            int last = -1;
            for (int x = line.x0(); x <= line.x1(); x++) {
                boolean black = x < line.x1() && ink.isBlack(x, y);
                if (first >= 0 && (x == line.x1() || !black && x - last > bridge)) {
                    Run run = new Run(first - line.x0(), last + 1 - line.x0());
                    if (run.end() - run.start() >= TWO * em
                            && isThin(line, first, last + 1, em)
                            && runs.stream().noneMatch(run::touches)) {
                        runs.add(run);
                    }
                    first = -1;
                }
                if (black) {
                    first = first < 0 ? x : first;
                    last = x;
                }
            }
        }
        return runs;
    }

    private boolean isThin(PixelBox line, int from, int to, double em) {
        int edge = (to - from) / 10;
        PixelBox bar = ink.trimmed(new PixelBox(from + edge, line.y0(), to - edge, line.y1()));
        return bar.height() <= THICK * em;
    }

    private record Run(double start, double end) {
        boolean covers(Sign sign) {
            double centre = (sign.start() + sign.end()) / 2;
            return centre > start && centre < end;
        }

        boolean touches(Run other) {
            return start < other.end && other.start < end;
        }
    }
}

package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.line.TextLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the text of pages of one size stands, and how it is set.
 *
 * @param width of its pages in points
 * @param left edge of its text
 * @param right edge of its text
 * @param bottom below which nothing stands
 * @param size of most of its text
 * @param pitch from line to line, in em
 * @param indented whether paragraphs are told by an indented first line
 */
record TextFrame(double width, double left, double right, double bottom, double size, double pitch, boolean indented) {
    /** A first line is indented by two characters; one of them tells it from none. */
    static final double FIRST_LINE = 1.2;

    /** Room at the end of a full line in em, beside that which the next word would have needed. */
    static final double SLACK = 0.6;

    /** The same for lines read from pixels, which end where their ink does: half a square before that of punctuation. */
    private static final double SLACK_IN_PIXELS = 1.2;

    /** Both margins of a centred line are alike within this, in em. */
    static final double SYMMETRY = 0.8;

    /** Margins of a centred line are wider than the indent of a first line, in em. */
    static final double CENTRE_MARGIN = 2.6;

    /** A line of prose is wider than this part of its page. */
    private static final double PROSE = 0.55;

    /** Fewer lines of prose do not tell the edges of the text; then the tables do. */
    private static final int FEWEST_PROSE = 3;

    /** More of the lines than this reach the edge of the text; a few stick out. */
    private static final double SHARE_AT_EDGE = 0.06;

    private static final double USUAL_PITCH = 1.5;

    private static final Pattern FIRST_WORD = Pattern.compile(
            "[\\s\\u3000]*((?:[A-Za-z0-9.,%+/:@_~-]+|[“‘（《〈【〔「『(]*.)[，。、；：？！”’）》〉】〕」』)%]*)", Pattern.DOTALL);

    /** The frame of pages of one size. */
    static TextFrame of(Collection<PrintedPage> pages, List<Printed.Line> lines) {
        List<TextLine> level = lines.stream()
                .map(Printed.Line::text)
                .filter(TextLine::isUpright)
                .toList();
        double width = pages.iterator().next().width();
        double size = size(level);
        List<TextLine> prose = level.stream()
                .filter(line -> line.box().x1() - line.box().x0() > PROSE * width && !line.isCut())
                .filter(line -> !ParagraphDraft.isEntry(line))
                .toList();
        boolean hasProse = prose.size() >= FEWEST_PROSE;
        double left = shared(
                level.stream().mapToDouble(line -> line.box().x0()).sorted().toArray(), size, 1);
        double right = shared(
                (hasProse ? prose : level)
                        .stream()
                                .mapToDouble(line -> line.box().x1())
                                .boxed()
                                .sorted(Comparator.reverseOrder())
                                .mapToDouble(Double::doubleValue)
                                .toArray(),
                size,
                -1);
        double bottom = 0;
        for (PrintedPage page : pages) {
            for (PrintedTable table : page.tables().toList()) {
                bottom = Math.max(bottom, table.box().y1());
                left = hasProse ? left : Math.min(left, table.box().x0());
                right = hasProse ? right : Math.max(right, table.box().x1());
            }
        }
        for (TextLine line : level) {
            bottom = Math.max(bottom, line.box().y1());
        }
        return new TextFrame(width, left, right, bottom, size, pitch(lines), isIndented(level, left, right));
    }

    private static double size(List<TextLine> lines) {
        TreeMap<Double, Integer> lengths = new TreeMap<>();
        lines.forEach(line -> lengths.merge(line.size(), line.text().length(), Integer::sum));
        return lengths.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue()))
                .map(entry -> entry.getKey())
                .orElse(10.5);
    }

    /** The outermost edge that several lines nearly reach, or the outermost of all. */
    private static double shared(double[] edges, double size, int sign) {
        double fewest = Math.max(2, SHARE_AT_EDGE * edges.length);
        for (int i = 0; i < edges.length; i++) {
            int near = i;
            while (near < edges.length && sign * (edges[near] - edges[i]) <= size) {
                near++;
            }
            if (near - i >= fewest) {
                return edges[i];
            }
        }
        return edges.length == 0 ? 0 : edges[0];
    }

    private static double pitch(List<Printed.Line> lines) {
        List<Double> pitches = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            TextLine above = lines.get(i - 1).text();
            TextLine line = lines.get(i).text();
            double pitch = (line.centerY() - above.centerY()) / Math.max(line.size(), above.size());
            boolean follows = lines.get(i - 1).page() == lines.get(i).page() && pitch > 0.9 && pitch < 3;
            if (follows && line.isUpright() && above.isUpright()) {
                pitches.add(pitch);
            }
        }
        pitches.sort(Comparator.naturalOrder());
        return pitches.isEmpty() ? USUAL_PITCH : pitches.get(pitches.size() / 2);
    }

    private static boolean isIndented(List<TextLine> lines, double left, double right) {
        long indented = lines.stream()
                .filter(line -> {
                    double em = (line.box().x0() - left) / line.size();
                    return em > FIRST_LINE && em < 3 && line.box().x1() > left + (right - left) * 0.7;
                })
                .count();
        return indented >= 2;
    }

    /** From the left edge to the first glyph of a line, in em. */
    double indent(TextLine line) {
        return (line.box().x0() - left) / line.size();
    }

    /** Whether a line goes on to the right edge: so far that the first word of the next one had no room in it. */
    boolean isFull(TextLine line, TextLine next) {
        double slack = line.recognized().isEmpty() ? SLACK : SLACK_IN_PIXELS;
        return room(line) < firstWord(next) + slack * line.size();
    }

    /** Room at the end of a line in points. */
    double room(TextLine line) {
        return right - line.box().x1();
    }

    /** Width of the first word of a line, which may not be parted, in points. */
    static double firstWord(TextLine line) {
        Matcher word = FIRST_WORD.matcher(line.text());
        if (!word.lookingAt()) {
            return line.size();
        }
        double em = word.group(1)
                .codePoints()
                .mapToDouble(c -> c < 0x2E80 ? 0.55 : 1)
                .sum();
        return em * line.size();
    }

    /** Whether a line stands in the middle of the text or of the page. */
    boolean isCentred(TextLine line) {
        double em = line.size();
        double before = line.box().x0() - left;
        double after = right - line.box().x1();
        boolean symmetric = Math.abs(before - after) <= 2 * SYMMETRY * em;
        boolean inPage = Math.abs(line.centerX() - width / 2) <= SYMMETRY * em / 2;
        boolean display = em > size + 1 && (inPage || Math.abs(before - after) <= SYMMETRY * em) && before > 0.2 * em;
        return display || (symmetric || inPage) && before > CENTRE_MARGIN * em && after > em;
    }

    /** Whether a line stands at the right edge. */
    boolean isAtEnd(TextLine line) {
        double before = line.box().x0() - left;
        double after = right - line.box().x1();
        return before > 0.5 * (right - left) || after <= 1.5 * line.size() && before > 0.35 * (right - left);
    }

    /** From line to line in points, for a line of a size. */
    double pitch(double lineSize) {
        return pitch * lineSize;
    }
}

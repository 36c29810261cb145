package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Glyph;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on one height across a page or a cell, in all its columns.
 *
 * @param words from left to right, at least one
 * @param box around them, in points from the top left
 */
record WordLine(List<Word> words, Box box) {
    /** Boxes of glyphs of one line overlap by this share of the lower one at least; those of tight rows by less. */
    private static final double SAME_LINE = 0.6;

    /** A gap as wide as this, in em, parts words where no space is printed: a narrow space of justified text is wider. */
    private static final double WORD_GAP = 0.18;

    /** Dots that lead to a column stand no further apart than this, in em. */
    private static final double LEADER_GAP = 1.2;

    WordLine(List<Word> words) {
        this(words, around(words));
    }

    /** The lines of upright glyphs, from top to bottom. */
    static List<WordLine> of(List<Glyph> glyphs) {
        List<Glyph> printed = glyphs.stream()
                .filter(glyph -> glyph.angle() == 0 && !glyph.text().isBlank())
                .sorted(Comparator.comparingDouble(Glyph::centerY)
                        .thenComparingDouble(Glyph::centerX)
                        .thenComparing(Glyph::text))
                .toList();
        List<List<Glyph>> lines = new ArrayList<>();
        List<double[]> extents = new ArrayList<>();
        for (Glyph glyph : printed) {
            int line = lineOf(glyph, extents);
            if (line < 0) {
                lines.add(new ArrayList<>());
                extents.add(new double[] {glyph.box().y0(), glyph.box().y1()});
                line = lines.size() - 1;
            } else if (glyph.box().y1() - glyph.box().y0() > extents.get(line)[1] - extents.get(line)[0]) {
                extents.set(line, new double[] {glyph.box().y0(), glyph.box().y1()});
            }
            lines.get(line).add(glyph);
        }
        return lines.stream()
                .map(line -> new WordLine(words(line)))
                .sorted(Comparator.comparingDouble(
                        line -> line.box().y0() + line.box().y1()))
                .toList();
    }

    /** Lines of cells side by side, joined where they stand on one height. */
    static List<WordLine> joined(List<WordLine> lines) {
        List<WordLine> joined = new ArrayList<>();
        List<WordLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(WordLine::centerY));
        for (WordLine line : sorted) {
            WordLine last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && line.centerY() < last.box().y1()
                    && last.centerY() > line.box().y0()) {
                List<Word> words = new ArrayList<>(last.words());
                words.addAll(line.words());
                words.sort(Comparator.comparingDouble(word -> word.box().x0()));
                joined.set(joined.size() - 1, new WordLine(List.copyOf(words)));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    double centerY() {
        return (box().y0() + box().y1()) / 2;
    }

    /** Among the last lines: glyphs come from top to bottom, but a raised one may begin its line. */
    private static int lineOf(Glyph glyph, List<double[]> extents) {
        for (int line = extents.size() - 1; line >= Math.max(0, extents.size() - 4); line--) {
            double[] extent = extents.get(line);
            double overlap = Math.min(extent[1], glyph.box().y1())
                    - Math.max(extent[0], glyph.box().y0());
            double lower = Math.min(
                    extent[1] - extent[0], glyph.box().y1() - glyph.box().y0());
            if (overlap >= SAME_LINE * lower) {
                return line;
            }
        }
        return -1;
    }

    private static List<Word> words(List<Glyph> line) {
        line.sort(Comparator.comparingDouble((Glyph glyph) -> glyph.box().x0())
                .thenComparingDouble(glyph -> glyph.box().x1())
                .thenComparing(Glyph::text));
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size() || isParted(line, i)) {
                words.add(word(line.subList(from, i)));
                from = i;
            }
        }
        return List.copyOf(words);
    }

    private static boolean isParted(List<Glyph> line, int i) {
        Glyph left = line.get(i - 1);
        Glyph right = line.get(i);
        double em = Math.min(left.size(), right.size());
        double gap = right.box().x0() - left.box().x1();
        boolean dots = isDot(left) && isDot(right);
        boolean dotsEnd = i > 2 && isDot(left) && isDot(line.get(i - 2)) && isDot(line.get(i - 3)) && !isDot(right);
        return gap > (dots ? LEADER_GAP : WORD_GAP) * em || dotsEnd;
    }

    private static boolean isDot(Glyph glyph) {
        return glyph.text().equals(".")
                || glyph.text().equals("…")
                || glyph.text().equals("·");
    }

    private static Word word(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return new Word(
                text.toString(),
                new Box(
                        glyphs.get(0).box().x0(),
                        glyphs.stream()
                                .mapToDouble(glyph -> glyph.box().y0())
                                .min()
                                .orElseThrow(),
                        glyphs.stream()
                                .mapToDouble(glyph -> glyph.box().x1())
                                .max()
                                .orElseThrow(),
                        glyphs.stream()
                                .mapToDouble(glyph -> glyph.box().y1())
                                .max()
                                .orElseThrow()),
                glyphs.stream().mapToDouble(Glyph::size).max().orElseThrow(),
                glyphs.stream().allMatch(Glyph::bold));
    }

    private static Box around(List<Word> words) {
        Box box = words.get(0).box();
        double top = box.y0();
        double right = box.x1();
        double bottom = box.y1();
        for (Word word : words) {
            top = Math.min(top, word.box().y0());
            right = Math.max(right, word.box().x1());
            bottom = Math.max(bottom, word.box().y1());
        }
        return new Box(box.x0(), top, right, bottom);
    }
}

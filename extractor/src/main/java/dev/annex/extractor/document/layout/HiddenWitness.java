package dev.annex.extractor.document.layout;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.SecondOpinion;
import dev.annex.model.evidence.Box;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares what was read from the pixels of a page with the invisible text that a scanner's program has laid over them. That
 * text is a witness: where it says the same, character by character, the reading is surer; where it differs, less sure.
 */
final class HiddenWitness {
    /** Of all characters: a witness that agrees with fewer knows nothing of this page, and is not heard. */
    static final double CREDIBLE = 0.8;

    /** Of the size of a character: how far off the same character may stand, as such programs measure by the word. */
    static final double FARTHEST = 1.5;

    /** A line longer than this, in characters, is no line. */
    private static final int LONGEST = 1_000;

    private final List<Glyph> hidden;

    private HiddenWitness(List<Glyph> hidden) {
        this.hidden = hidden;
    }

    /** The same page, each character that was read from pixels with the opinion of the page's hidden text. */
    static Page heard(Page page) {
        if (page.hidden().isEmpty()) {
            return page;
        }
        return new HiddenWitness(page.hidden()).judge(page);
    }

    /** A character that was read, the hidden one at its place, and whether a hidden line is there at all. */
    private record Pair(Glyph read, Optional<Glyph> witness, boolean heard) {
        boolean agrees() {
            return witness.isPresent() && same(read, witness.get());
        }

        Glyph judged() {
            if (!heard || read.recognition().isEmpty()) {
                return read;
            }
            Recognition reading = read.recognition().get();
            if (agrees()) {
                return read.recognized(reading.with(SecondOpinion.AGREES));
            }
            String says = witness.map(glyph -> "为“" + glyph.text() + "”").orElse("没有这个字");
            return read.recognized(reading.with(SecondOpinion.DIFFERS).noting("隐藏文字层在“" + read.text() + "”处" + says));
        }
    }

    private Page judge(Page page) {
        List<Pair> pairs = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (!line.isEmpty() && !goesOn(line.get(line.size() - 1), glyph)) {
                pairs.addAll(paired(line, page));
                line.clear();
            }
            line.add(glyph);
        }
        pairs.addAll(paired(line, page));
        long heard = pairs.stream().filter(Pair::heard).count();
        long agreeing = pairs.stream().filter(Pair::agrees).count();
        if (agreeing < CREDIBLE * heard) {
            return page;
        }
        return page.showing(pairs.stream().map(Pair::judged).toList(), page.rules(), page.pictures());
    }

    private static boolean goesOn(Glyph last, Glyph next) {
        return last.recognition().isPresent() == next.recognition().isPresent()
                && last.box().y0() == next.box().y0()
                && last.box().x0() <= next.box().x0();
    }

    private List<Pair> paired(List<Glyph> line, Page page) {
        if (line.isEmpty() || line.get(0).recognition().isEmpty()) {
            return line.stream()
                    .map(glyph -> new Pair(glyph, Optional.empty(), false))
                    .toList();
        }
        Box band = line.stream()
                .map(glyph -> page.onPaper(glyph.box()))
                .reduce(Boxes::union)
                .orElseThrow();
        double reach = FARTHEST * line.get(0).size();
        boolean level = band.x1() - band.x0() >= band.y1() - band.y0();
        Box near = level ? wider(band, reach, 0) : wider(band, 0, reach);
        List<Glyph> witnesses = hidden.stream()
                .filter(glyph -> Boxes.holds(near, glyph.centerX(), glyph.centerY()))
                .sorted(Comparator.comparingDouble(level ? Glyph::centerX : Glyph::centerY))
                .limit(LONGEST)
                .toList();
        return witnesses.isEmpty() || line.size() > LONGEST
                ? line.stream()
                        .map(glyph -> new Pair(glyph, Optional.empty(), false))
                        .toList()
                : aligned(line, witnesses, page, reach);
    }

    private static Box wider(Box box, double across, double down) {
        return new Box(box.x0() - across, box.y0() - down, box.x1() + across, box.y1() + down);
    }

    /** The pairs with the fewest edits from one line to the other (Wagner and Fischer, 1974). */
    private static List<Pair> aligned(List<Glyph> line, List<Glyph> witnesses, Page page, double reach) {
        int[][] edits = new int[line.size() + 1][witnesses.size() + 1];
        for (int i = line.size(); i >= 0; i--) {
            for (int j = witnesses.size(); j >= 0; j--) {
                if (i == line.size() || j == witnesses.size()) {
                    edits[i][j] = line.size() - i + witnesses.size() - j;
                } else {
                    int changed = cost(line.get(i), witnesses.get(j), page, reach);
                    edits[i][j] =
                            Math.min(edits[i + 1][j + 1] + changed, 1 + Math.min(edits[i + 1][j], edits[i][j + 1]));
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < line.size(); i++) {
            while (j < witnesses.size()
                    && edits[i][j] == 1 + edits[i][j + 1]
                    && !matches(edits, line, witnesses, i, j, page, reach)) {
                j++;
            }
            boolean together = j < witnesses.size() && matches(edits, line, witnesses, i, j, page, reach);
            pairs.add(new Pair(line.get(i), together ? Optional.of(witnesses.get(j++)) : Optional.empty(), true));
        }
        return pairs;
    }

    private static boolean matches(
            int[][] edits, List<Glyph> line, List<Glyph> witnesses, int i, int j, Page page, double reach) {
        return edits[i][j] == edits[i + 1][j + 1] + cost(line.get(i), witnesses.get(j), page, reach);
    }

    /** Nothing for the same character, one for another, more than leaving both out for one that stands elsewhere. */
    private static int cost(Glyph read, Glyph witness, Page page, double reach) {
        Box place = page.onPaper(read.box());
        boolean near = Math.abs((place.x0() + place.x1()) / 2 - witness.centerX()) <= reach
                && Math.abs((place.y0() + place.y1()) / 2 - witness.centerY()) <= reach;
        return !near ? 3 : same(read, witness) ? 0 : 1;
    }

    private static boolean same(Glyph one, Glyph other) {
        return plain(one).equals(plain(other));
    }

    /** Without the differences of width that no picture shows. */
    private static String plain(Glyph glyph) {
        return Normalizer.normalize(glyph.text(), Normalizer.Form.NFKC);
    }
}

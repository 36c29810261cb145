package dev.annex.extractor.document.grid;

import java.util.ArrayList;
import java.util.List;

/** Finds runs of lines that are cut by wide gaps: what may be a table without lines. */
final class TextBlocks {
    /** A gap this wide, in em, is no space between words. */
    static final double WIDE_GAP = 1.0;

    /** Rows of one table stand no further apart than this, in em. */
    static final double ROW_DISTANCE = 2.2;

    /** Rows that are cut alike may stand as far apart as this, in em. */
    static final double LOOSE_ROW_DISTANCE = 4;

    /** A line in one piece further below, in em, begins something else: the title of the next table, a paragraph. */
    static final double TEXT_DISTANCE = 1.3;

    /** So many lines in one piece may stand between rows: titles of groups, wrapped texts. */
    static final int BETWEEN = 2;

    /** A line in one piece of this many words, and wide, is prose. */
    static final int PROSE_WORDS = 8;

    private TextBlocks() {}

    static List<List<WordLine>> of(List<WordLine> lines, double em) {
        List<List<WordLine>> blocks = new ArrayList<>();
        List<WordLine> block = new ArrayList<>();
        int sinceCut = 0;
        for (WordLine line : lines) {
            boolean cut = isCut(line);
            boolean apart = Captions.isCaption(line) || Captions.isNote(line);
            double reach = !cut
                    ? TEXT_DISTANCE
                    : !block.isEmpty() && haveSameColumns(block.get(block.size() - 1), line)
                            ? LOOSE_ROW_DISTANCE
                            : ROW_DISTANCE;
            boolean near = !block.isEmpty()
                    && line.box().y0() - block.get(block.size() - 1).box().y1() <= reach * em;
            if (!block.isEmpty() && (!near || apart || !cut && (isProse(line) || sinceCut >= BETWEEN))) {
                finish(block, blocks);
                block = new ArrayList<>();
            }
            if (!apart && (cut || !block.isEmpty())) {
                block.add(line);
                sinceCut = cut ? 0 : sinceCut + 1;
            }
        }
        finish(block, blocks);
        return blocks;
    }

    private static void finish(List<WordLine> block, List<List<WordLine>> blocks) {
        int end = block.size();
        while (end > 0 && !isCut(block.get(end - 1))) {
            end--;
        }
        if (end >= 2) {
            blocks.add(List.copyOf(block.subList(0, end)));
        }
    }

    private static boolean haveSameColumns(WordLine above, WordLine below) {
        List<Chunk> upper = Chunk.of(above, WIDE_GAP);
        List<Chunk> lower = Chunk.of(below, WIDE_GAP);
        if (upper.size() != lower.size() || upper.size() < 2) {
            return false;
        }
        for (int i = 0; i < upper.size(); i++) {
            if (upper.get(i).x1() < lower.get(i).x0()
                    || lower.get(i).x1() < upper.get(i).x0()) {
                return false;
            }
        }
        return true;
    }

    static boolean isCut(WordLine line) {
        return Chunk.of(line, WIDE_GAP).size() > 1;
    }

    static boolean isProse(WordLine line) {
        return line.words().size() >= PROSE_WORDS && !isCut(line);
    }
}

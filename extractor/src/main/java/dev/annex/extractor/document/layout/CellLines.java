package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.line.TextLine;
import dev.annex.extractor.page.Glyph;
import dev.annex.model.evidence.Box;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the lines of one cell, and joins words and numbers that were too wide for it. */
final class CellLines {
    /** Groups of three digits that break off. */
    private static final Pattern NUMBER_PART =
            Pattern.compile("-?\\d{1,3}(?:,\\d{3})*(?:,\\d{0,2}|(?<=,\\d{3})\\.\\d?)");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{Alnum}\\p{Punct}]+");
    private static final Pattern WORD_GOES_ON = Pattern.compile("[\\p{Alnum}%.,].*");

    /** A word fills its line where less than this room is left beside it, in em: no further character fits in. */
    private static final double ROOM = 1.2;

    /** Space between the border of a cell and its text that no word processor fills, on both sides together, in points. */
    private static final double PADDING = 11;

    private CellLines() {}

    static List<TextLine> of(List<Glyph> glyphs, Box cell) {
        List<TextLine> joined = new ArrayList<>();
        for (TextLine line : TextLine.of(glyphs)) {
            int last = joined.size() - 1;
            if (last >= 0 && isBroken(joined.get(last), line, cell)) {
                joined.set(last, join(joined.get(last), line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** Whether a word was broken because it is wider than its cell: nothing else breaks within a word. */
    private static boolean isBroken(TextLine line, TextLine next, Box cell) {
        String words = plain(line);
        String more = plain(next);
        if (NUMBER_PART.matcher(words).matches() && NUMBER.matcher(words + more).matches()) {
            return true;
        }
        double room =
                cell.x1() - cell.x0() - PADDING - (line.box().x1() - line.box().x0());
        return line.isUpright()
                && next.isUpright()
                && room < (isWide(next.text().strip()) ? ROOM : ROOM / 2) * line.size()
                && ONE_WORD.matcher(words).matches()
                && WORD_GOES_ON.matcher(more).matches();
    }

    /** Whether its first character is as wide as a Chinese one. */
    private static boolean isWide(String words) {
        return !words.isEmpty() && words.charAt(0) >= 0x2E80;
    }

    /** Its words with digits and letters as wide as others. */
    private static String plain(TextLine line) {
        return Normalizer.normalize(line.text(), Form.NFKC).strip();
    }

    private static TextLine join(TextLine line, TextLine next) {
        return new TextLine(
                line.text() + next.text().strip(),
                Boxes.union(line.box(), next.box()),
                line.size(),
                line.bold() && next.bold(),
                line.angle(),
                Stream.concat(line.recognized().stream(), next.recognized().stream())
                        .toList());
    }
}

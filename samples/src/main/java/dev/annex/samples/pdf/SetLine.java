package dev.annex.samples.pdf;

import java.io.IOException;
import java.util.List;

/**
 * A line of a paragraph, ready to be drawn.
 *
 * @param pieces its letters from left to right
 * @param x where the first begins, from the left edge of the column of text
 * @param height from this line to the next
 * @param size of the letters, in points
 * @param notes the footnotes that are referred to in it
 */
record SetLine(List<Piece> pieces, double x, double height, double size, List<Note> notes) implements CellItem {
    /** How far the baseline is below the top of a letter, for a size of one point. */
    private static final double ASCENT = 0.86;

    SetLine {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
    }

    /**
     * A letter in its place.
     *
     * @param letter what is drawn
     * @param size in points
     * @param rise above the baseline, in points
     * @param bold whether it is bold
     */
    record Piece(PdfFonts.Letter letter, double size, double rise, boolean bold) {
        double width() {
            return letter.width() * size;
        }

        private boolean continues(Piece before) {
            return letter.font() == before.letter.font()
                    && size == before.size
                    && rise == before.rise
                    && bold == before.bold;
        }
    }

    /**
     * A footnote.
     *
     * @param mark its number
     * @param text what it says
     * @param family of the words that refer to it
     */
    record Note(String mark, String text, String family) {}

    @Override
    public void draw(PdfCanvas canvas, double left, double top) throws IOException {
        double baseline = top + (height - size) / 2 + ASCENT * size;
        double at = left + x;
        int from = 0;
        while (from < pieces.size()) {
            Piece first = pieces.get(from);
            StringBuilder words = new StringBuilder();
            double width = 0;
            int to = from;
            while (to < pieces.size() && pieces.get(to).continues(first)) {
                words.append(pieces.get(to).letter().text());
                width += pieces.get(to).width();
                to++;
            }
            canvas.text(first.letter(), words.toString(), at, baseline - first.rise(), first.size(), first.bold());
            at += width;
            from = to;
        }
    }
}

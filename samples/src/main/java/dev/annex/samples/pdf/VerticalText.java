package dev.annex.samples.pdf;

import dev.annex.samples.pdf.SetLine.Piece;
import java.io.IOException;
import java.util.List;

/**
 * Words whose letters stand upright one below the other.
 *
 * @param pieces from top to bottom
 * @param width of the column in whose middle they stand
 */
record VerticalText(List<Piece> pieces, double width) implements CellItem {
    private static final double SPACING = 1.1;

    VerticalText {
        pieces = List.copyOf(pieces);
    }

    @Override
    public double height() {
        return pieces.stream().mapToDouble(piece -> piece.size() * SPACING).sum();
    }

    @Override
    public void draw(PdfCanvas canvas, double left, double top) throws IOException {
        double at = top;
        for (Piece piece : pieces) {
            double height = piece.size() * SPACING;
            double x = (width - piece.width()) / 2;
            new SetLine(List.of(piece), x, height, piece.size(), List.of()).draw(canvas, left, at);
            at += height;
        }
    }
}

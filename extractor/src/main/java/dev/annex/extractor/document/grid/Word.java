package dev.annex.extractor.document.grid;

import dev.annex.model.evidence.Box;

/**
 * Glyphs of one line that stand close together.
 *
 * @param box around them, in points from the top left
 * @param size of the largest, in points
 * @param bold whether all are
 */
record Word(String text, Box box, double size, boolean bold) {

    double centerY() {
        return (box.y0() + box.y1()) / 2;
    }
}

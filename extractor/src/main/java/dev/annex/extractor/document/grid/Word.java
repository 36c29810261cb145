package dev.annex.extractor.document.grid;

import dev.annex.model.evidence.Box;
import java.util.regex.Pattern;

/**
 * Glyphs of one line that stand close together.
 *
 * @param box around them, in points from the top left
 * @param size of the largest, in points
 * @param bold whether all are
 */
record Word(String text, Box box, double size, boolean bold) {

    private static final Pattern LEADER = Pattern.compile("[.…·_‥]{3,}|[…‥]+");
    private static final Pattern LED = Pattern.compile(".*[^.…·_‥](?:[.…·_‥]{4,}|…{2,})");

    /** Whether it is nothing but dots that lead the eye to the next column. */
    boolean isLeader() {
        return isDot(text.charAt(0)) && LEADER.matcher(text).matches();
    }

    boolean endsInLeader() {
        return isDot(text.charAt(text.length() - 1)) && LED.matcher(text).matches();
    }

    private static boolean isDot(char c) {
        return ".…·_‥".indexOf(c) >= 0;
    }

    double centerX() {
        return (box.x0() + box.x1()) / 2;
    }

    double centerY() {
        return (box.y0() + box.y1()) / 2;
    }
}

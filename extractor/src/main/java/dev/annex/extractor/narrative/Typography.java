package dev.annex.extractor.narrative;

import dev.annex.extractor.document.Style;

/**
 * The look of an unnumbered heading.
 *
 * @param outlineLevel 1 to 9 for a heading style, 0 where only the look of its letters sets it off
 * @param bold whether it is bold
 * @param centred whether it is centred
 */
record Typography(int outlineLevel, boolean bold, boolean centred) implements LevelMark {

    static Typography of(Style style) {
        return style.outlineLevel() > 0
                ? new Typography(style.outlineLevel(), false, false)
                : new Typography(0, style.bold(), style.alignment() == Style.Alignment.CENTER);
    }

    /** Whether nothing sets it off from running text. */
    boolean isPlain() {
        return outlineLevel == 0 && !bold && !centred;
    }
}

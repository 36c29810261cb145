package dev.annex.extractor.document.text;

/** How wide characters are in a fixed-width font: Chinese ones take two columns. */
final class DisplayWidth {
    private DisplayWidth() {}

    /** The columns that a text takes. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The columns that a character takes (East Asian Width W, F and, as Chinese fonts have it, A; Unicode annex 11). */
    static int of(int character) {
        return character < 0x1100 && character != '×' && character != '·' && character != '±' ? 1 : 2;
    }
}

package dev.annex.extractor.page.pdf;

/**
 * What a character code of a font reads.
 *
 * @param text as a person would type it; empty where it shows nothing or nothing is known
 * @param sure whether the text may be trusted
 */
record Sign(String text, boolean sure) {
    static final Sign UNKNOWN = new Sign("", false);

    /** Whether it stands for nothing that a person sees, such as a zero-width space. */
    boolean isSilent() {
        return sure && text.isEmpty();
    }
}

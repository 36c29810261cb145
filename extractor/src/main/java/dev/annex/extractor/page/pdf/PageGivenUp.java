package dev.annex.extractor.page.pdf;

/** Thrown from within a page whose limits are used up; ends the reading of this page alone. */
final class PageGivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code stable and short
     * @param reason what was too much, as the end of a Chinese sentence
     */
    PageGivenUp(String code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}

package dev.annex.training.evaluate.page;

/** How many pictures a page may still show, and of what size, so that a browser opens it. Belongs to one page. */
final class PictureAllowance {
    /** On one page. */
    static final int MOST_PICTURES = 300;

    /** On one page, as they are encoded. */
    static final long MOST_CHARACTERS = 12_000_000;

    private int pictures = MOST_PICTURES;
    private long characters = MOST_CHARACTERS;

    /** Whether there is room for another. */
    boolean isLeft() {
        return pictures > 0 && characters > 0;
    }

    /** Takes a picture. */
    void take(String picture) {
        pictures--;
        characters -= picture.length();
    }
}

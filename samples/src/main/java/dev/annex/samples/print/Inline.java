package dev.annex.samples.print;

/** A piece of a paragraph. */
public sealed interface Inline {

    /** What a reader sees of it in the line. */
    String shown();

    /**
     * Words of one look; {@code \n} is a line break, {@code \t} a tab.
     *
     * @param text the words
     * @param bold whether they are bold although their paragraph is not
     * @param change whether a tracked change added or removed them
     */
    record Words(String text, boolean bold, Change change) implements Inline {
        @Override
        public String shown() {
            return change == Change.DELETED ? "" : text;
        }
    }

    /**
     * A footnote, referred to here.
     *
     * @param text of the note
     */
    record Footnote(String text) implements Inline {
        @Override
        public String shown() {
            return "";
        }
    }

    /** What a tracked change did. */
    enum Change {
        NONE,
        INSERTED,
        DELETED
    }

    /** Unchanged words in the look of their paragraph. */
    static Words words(String text) {
        return new Words(text, false, Change.NONE);
    }

    /** Unchanged bold words. */
    static Words bold(String text) {
        return new Words(text, true, Change.NONE);
    }
}

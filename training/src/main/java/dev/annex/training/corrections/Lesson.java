package dev.annex.training.corrections;

/**
 * Something that a reviewer settled.
 *
 * @param document the name of the document that it is about
 * @param documentSha256 of the file that was read; all lessons of one file are learned, or all are kept back
 * @param question what is asked, with its context, for a reader: two reviews of one question contradict each other where the
 *     answers differ
 * @param answer what the reviewer said
 * @param example the same for the trainer
 * @param <E> what the trainer takes
 */
public record Lesson<E>(String document, String documentSha256, String question, String answer, E example) {
    /** One document of so many is kept back to measure on. */
    static final int KEPT_BACK_OF = 5;

    private static final int HEXADECIMAL = 16;

    /** Whether it is kept back to measure on; decided by the content of its document, so that it stays on one side for good. */
    boolean isKeptBack() {
        return Integer.parseInt(documentSha256.substring(0, 4), HEXADECIMAL) % KEPT_BACK_OF == 0;
    }
}

package dev.annex.folders.worker;

/** Reads documents, one after another. Belongs to one thread unless it says otherwise. */
public interface Worker extends AutoCloseable {

    /**
     * Reads one document. Whatever is wrong with it is part of the answer.
     *
     * @throws WorkersUnavailableException if documents can not be read at all, whichever it is
     */
    Answer read(Request request) throws WorkersUnavailableException;

    @Override
    default void close() {}
}

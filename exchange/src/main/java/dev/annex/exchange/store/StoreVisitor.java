package dev.annex.exchange.store;

import java.io.IOException;
import java.util.Optional;

/** What is done with each output of a folder. */
public interface StoreVisitor {

    /**
     * Which document an output is of, where that is known already and the output needs not be read.
     *
     * @param sha256 of the bytes of the output
     * @return SHA-256 of the source file; empty where the output is to be read
     */
    default Optional<String> known(String sha256) throws IOException {
        return Optional.empty();
    }

    /**
     * Takes one output. Each document comes once.
     *
     * @throws IOException if what is made of it can not be written; no further output is read then
     */
    void take(Stored stored) throws IOException;
}

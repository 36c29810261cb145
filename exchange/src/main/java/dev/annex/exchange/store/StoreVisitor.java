package dev.annex.exchange.store;

import java.io.IOException;

/** What is done with each output of a folder. */
public interface StoreVisitor {

    /**
     * Takes one output. Each document comes once.
     *
     * @throws IOException if what is made of it can not be written; no further output is read then
     */
    void take(Stored stored) throws IOException;
}

package dev.annex.folders;

import dev.annex.folders.worker.Worker;
import java.util.function.Supplier;

/**
 * Those who read.
 *
 * @param size how many read at once, which is what bounds the memory
 * @param workers gives one to each of them
 */
public record Crew(int size, Supplier<Worker> workers) {
    public Crew {
        if (size < 1) {
            throw new IllegalArgumentException("nobody reads");
        }
    }
}

package dev.annex.folders;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells of things in the order in which they were begun, whatever the order in which they are done. Only so many may be under way or
 * waiting to be told; whoever begins one more waits. May be used from several threads.
 */
final class InOrder<T> {
    private final Semaphore room;
    private final Consumer<T> told;
    private final Map<Long, Optional<T>> waiting = new HashMap<>();
    private long begun;
    private long next;

    /**
     * @param window how many may be under way or wait
     * @param told called by one thread at a time
     */
    InOrder(int window, Consumer<T> told) {
        this.room = new Semaphore(window);
        this.told = told;
    }

    /** Begins one, and returns its number; empty if there was no room for so long. */
    OptionalLong begin(long millis) throws InterruptedException {
        if (!room.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            return OptionalLong.empty();
        }
        synchronized (this) {
            return OptionalLong.of(begun++);
        }
    }

    /** It is done; empty where there is nothing to tell. */
    synchronized void done(long number, Optional<T> what) {
        waiting.put(number, what);
        while (waiting.containsKey(next)) {
            waiting.remove(next).ifPresent(told);
            next++;
            room.release();
        }
    }
}

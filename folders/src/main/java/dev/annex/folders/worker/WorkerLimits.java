package dev.annex.folders.worker;

import java.time.Duration;

/**
 * When a worker process is given up.
 *
 * @param time for one document, from the question to the answer
 * @param heapBytes of its Java heap
 */
public record WorkerLimits(Duration time, long heapBytes) {
    /** What a sound document never needs: the readers give a file up after two minutes, but grant a minute more for each picture. */
    public static final Duration TIME = Duration.ofMinutes(10);

    /** Room for the largest document that the readers take. */
    public static final long HEAP = 1L << 30;

    /** What recognition and the Java machine take beside the heap; two pages in memory at 600 dots per inch among it. */
    private static final long BESIDE_HEAP = 1536L << 20;

    /** The usual ones. */
    public static final WorkerLimits DEFAULT = new WorkerLimits(TIME, HEAP);

    /** The memory of the whole process at which it is ended in the middle of a document. */
    long residentBytes() {
        return heapBytes + BESIDE_HEAP;
    }

    /** The memory of the whole process at which it is replaced when a document is done: it has grown, whatever the reason. */
    long grownBytes() {
        return heapBytes + BESIDE_HEAP / 2;
    }
}

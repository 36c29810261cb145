package dev.annex.folders.worker;

import java.time.Duration;

/**
 * When a worker process is given up.
 *
 * @param time for one document, from the question to the answer
 * @param heapBytes of its Java heap
 * @param besideHeapBytes what the process may take beside its heap
 */
public record WorkerLimits(Duration time, long heapBytes, long besideHeapBytes) {
    /** What a sound document never needs: the readers give a file up after two minutes, but grant a minute more for each picture. */
    public static final Duration TIME = Duration.ofMinutes(10);

    /** Room for the largest document that the readers take. */
    public static final long HEAP = 1L << 30;

    /** What recognition and the Java machine take; two pages in memory at 600 dots per inch among it. */
    private static final long BESIDE_HEAP = 1536L << 20;

    /** Limits with the usual room beside the heap. */
    public WorkerLimits(Duration time, long heapBytes) {
        this(time, heapBytes, BESIDE_HEAP);
    }

    /** The memory of the whole process at which it is ended in the middle of a document. */
    long residentBytes() {
        return heapBytes + besideHeapBytes;
    }

    /** The memory of the whole process at which it is replaced when a document is done: it has grown, whatever the reason. */
    long grownBytes() {
        return heapBytes + besideHeapBytes / 2;
    }
}

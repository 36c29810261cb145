package dev.annex.folders.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.SynchronousQueue;

/** What a worker process does: it answers requests until nobody is there any more who could ask. */
public final class WorkerLoop {
    /** The exit status of a worker that had not memory enough. */
    static final int OUT_OF_MEMORY = 3;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final SynchronousQueue<Request> requests = new SynchronousQueue<>();

    private WorkerLoop(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    /**
     * Serves until the process ends, which it does as soon as the input ends: whoever started it is gone then, perhaps by force, and
     * a document that hangs must not keep the worker.
     *
     * @param in requests
     * @param out answers, and nothing else: whoever calls must see to it that nothing else is printed there
     * @param reads what the results depend on, as the worker knows it: it is compared before anything is read
     * @param reader reads one document
     */
    public static void serve(InputStream in, OutputStream out, String reads, ReportReader reader)
            throws IOException, InterruptedException {
        new WorkerLoop(in, out).serve(reads, reader);
    }

    private void serve(String reads, ReportReader reader) throws IOException, InterruptedException {
        Thread listener = new Thread(this::listen, "annex-requests");
        listener.setDaemon(true);
        listener.start();
        Frames.hello(out, reads);
        while (true) {
            Request request = requests.take();
            try {
                Frames.answer(out, reader.read(request));
            } catch (OutOfMemoryError e) {
                // What else was wanting memory at this moment nobody knows: a fresh process is the only sound one.
                Runtime.getRuntime().halt(OUT_OF_MEMORY);
            }
        }
    }

    private void listen() {
        try {
            while (true) {
                requests.put(Frames.request(in));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

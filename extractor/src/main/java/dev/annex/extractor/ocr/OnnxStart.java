package dev.annex.extractor.ocr;

import ai.onnxruntime.OrtEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Starts ONNX Runtime on a deep stack. When version 1.29 is loaded, it matches the command line of its process by a recursion
 * over every character of it: a class path of a few thousand characters overflows a stack of the usual size, and takes the JVM
 * down without a word.
 */
final class OnnxStart {
    /** Room for the longest command line that Linux allows, 2 MiB, at some 300 bytes for each character; it is only reserved. */
    private static final long STACK_BYTES = 1L << 30;

    private OnnxStart() {}

    /**
     * The environment of this JVM.
     *
     * @throws LinkageError where the library does not run on this machine
     */
    static OrtEnvironment environment() {
        CompletableFuture<OrtEnvironment> started = new CompletableFuture<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        started.complete(OrtEnvironment.getEnvironment());
                    } catch (RuntimeException | LinkageError e) {
                        started.completeExceptionally(e);
                    }
                },
                "onnx-start",
                STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return started.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LinkageError error) {
                throw error;
            }
            throw e;
        }
    }
}

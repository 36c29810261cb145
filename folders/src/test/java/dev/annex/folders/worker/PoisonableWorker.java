package dev.annex.folders.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.extractor.source.SourceFile;
import dev.annex.folders.Specimen;
import dev.annex.model.Extraction;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A worker process that does to itself what the first word of a document says. */
public final class PoisonableWorker {
    /** What it says it reads. */
    public static final String READS = "specimens";

    private PoisonableWorker() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        WorkerLoop.serve(System.in, System.out, READS, new ReportReader(PoisonableWorker::extract, Optional.empty()));
    }

    private static Extraction extract(SourceFile file) {
        String text = new String(file.bytes(), UTF_8);
        switch (text.split("[ \n]", 2)[0]) {
            case "hang" -> hang();
            case "spin" -> spin();
            case "halt" -> Runtime.getRuntime().halt(134);
            case "halt-once" -> haltOnce(Path.of(text.split("[ \n]", 2)[1]));
            case "hog" -> hog();
            case "deep" -> deep(0);
            case "bug" -> throw new IllegalStateException("broken");
            case "chatter" -> chatter();
            case "pid" -> {
                return Specimen.titled(
                        file, Long.toString(ProcessHandle.current().pid()));
            }
            default -> {
                // A sound document.
            }
        }
        return Specimen.of(file);
    }

    private static void hang() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            hang();
        }
    }

    private static void spin() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) & Integer.MAX_VALUE;
        }
    }

    private static void haltOnce(Path mark) {
        if (!Files.exists(mark)) {
            try {
                Files.createFile(mark);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            Runtime.getRuntime().halt(134);
        }
    }

    private static void hog() {
        List<byte[]> held = new ArrayList<>();
        while (held.size() < Integer.MAX_VALUE) {
            held.add(new byte[1 << 20]);
        }
    }

    @SuppressWarnings("InfiniteRecursion") // that is the poison
    private static int deep(int depth) {
        return depth + deep(depth + 1) + 1;
    }

    private static void chatter() {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write("Warning: a native library has something to say\n".getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

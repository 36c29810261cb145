package dev.annex.extractor.ocr;

import com.sun.jna.Native;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.scan.GreyImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.lept4j.Pix;
import net.sourceforge.tess4j.TessAPI;
import org.slf4j.Logger;

/** The side of {@link TesseractChild} that asks. Used by one thread at a time; of no use once it has thrown. */
final class TesseractProcess implements AutoCloseable {
    /** Told to Tesseract, which uses it to judge what is noise; lines come at most a few hundred pixels high. */
    static final int DOTS_PER_INCH = 300;

    /** A JVM and two languages of Tesseract load in a second or two on an idle machine. */
    static final Duration START = Duration.ofSeconds(30);

    /** A line takes some 20 milliseconds. */
    static final Duration LINE = Duration.ofSeconds(15);

    private static final double PERCENT = 100;

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "tesseract-watch");
        thread.setDaemon(true);
        return thread;
    });

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Duration perLine;
    private final String version;

    private TesseractProcess(Process process, Duration perLine) throws IOException {
        this.process = process;
        this.perLine = perLine;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.version = within(START, () -> {
            expectAnswer();
            return in.readUTF();
        });
    }

    /**
     * @param data folder of the language data
     * @param languages as Tesseract names them, such as {@code chi_sim+eng}
     * @throws IOException where Tesseract does not start
     */
    static TesseractProcess start(Path data, String languages) throws IOException {
        return start(LINE, TesseractChild.class.getName(), data.toString(), languages);
    }

    /** Starts another main class that speaks as {@link TesseractChild} does. */
    static TesseractProcess start(Duration perLine, String mainClass, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                mainClass));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            return new TesseractProcess(process, perLine);
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    String version() {
        return version;
    }

    List<Sign> read(GreyImage line) throws IOException {
        return within(perLine, () -> {
            out.writeInt(line.width());
            out.writeInt(line.height());
            for (int y = 0; y < line.height(); y++) {
                for (int x = 0; x < line.width(); x++) {
                    out.writeByte(line.at(x, y));
                }
            }
            out.flush();
            expectAnswer();
            List<Sign> signs = new ArrayList<>();
            while (in.readBoolean()) {
                String text = in.readUTF();
                int start = in.readInt();
                int end = in.readInt();
                double confidence = Math.max(0, Math.min(1, in.readFloat() / PERCENT));
                signs.add(new Sign(text, start, end, Recognition.by(confidence, List.of())));
            }
            return signs;
        });
    }

    private void expectAnswer() throws IOException {
        if (in.readInt() != TesseractChild.ANSWER) {
            throw new IOException("Tesseract answered something else");
        }
    }

    /** Ends the process when time is up, so that whoever waits for its answer finds the stream closed. */
    private <T> T within(Duration time, Talk<T> talk) throws IOException {
        ScheduledFuture<?> end = WATCH.schedule(process::destroyForcibly, time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return talk.run();
        } finally {
            end.cancel(false);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Where the classes that the child needs come from, however this JVM was given them. */
    private static String classPath() {
        return Stream.concat(
                        Stream.of(TesseractChild.class, TessAPI.class, Native.class, Pix.class, Logger.class)
                                .flatMap(type -> location(type).stream()),
                        Stream.of(System.getProperty("java.class.path", "")))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Optional<String> location(Class<?> type) {
        try {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()).toString());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private interface Talk<T> {
        T run() throws IOException;
    }
}

package dev.annex.review.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command {@code annex} as it is installed: a process of its own with a store of its own. */
final class RunningReview implements AutoCloseable {
    /** Reading a scan takes a slow machine this long at most. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Process process;
    private final URI address;
    private final Path log;

    private RunningReview(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * Starts {@code annex review}; it answers when this returns.
     *
     * @param folder for the store and the log
     */
    static RunningReview start(Path folder, Path store) throws IOException, InterruptedException {
        int port = freePort();
        Path log = Files.createTempFile(folder, "review", ".log");
        Process process = annex(
                        folder, log, "review", "--db", store.toString(), "--port", Integer.toString(port), "--no-open")
                .start();
        RunningReview review = new RunningReview(process, URI.create("http://127.0.0.1:" + port), log);
        review.awaitAnswer();
        return review;
    }

    /** Runs another command to its end and gives what it said. */
    static String run(Path folder, String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "annex", ".log");
        Process process = annex(folder, log, arguments).start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("no end: " + Files.readString(log));
        }
        return Files.readString(log);
    }

    URI address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("/api/session")).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                client.send(request, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("annex review does not answer: " + Files.readString(log));
    }

    private static ProcessBuilder annex(Path folder, Path log, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.annex.cli.Annex"));
        line.addAll(List.of(arguments));
        return new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

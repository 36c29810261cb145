package dev.annex.training.evaluate;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The program that the figures must agree with, where it is at hand, and what it would print of our figures. */
final class ReferenceProgram {
    private final Path folder;

    private ReferenceProgram(Path folder) {
        this.folder = folder;
    }

    /** The program; a test that needs it is skipped without it. */
    static ReferenceProgram atHand() {
        Optional<Path> found = find();
        assumeThat(found).as("the reference program or Python is not here").isPresent();
        return new ReferenceProgram(found.orElseThrow());
    }

    /** The hand-checked truths beside it. */
    List<Path> truths() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("reports"))) {
            return files.filter(file -> file.endsWith("truth.json")).sorted().toList();
        }
    }

    /** What it prints of a folder in which outputs lie beside their truths. */
    List<String> prints(Path reports) throws IOException, InterruptedException {
        Path output = Files.createTempFile("figures", ".txt");
        Process python = new ProcessBuilder(
                        "python3", folder.resolve("eval/score.py").toString(), "--batch", reports.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        python.waitFor();
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        Files.delete(output);
        return lines;
    }

    /** Our figures in its words. */
    static List<String> inItsWords(String name, Tally tally) {
        List<String> lines = new ArrayList<>();
        Figures figures = tally.figures();
        lines.add(String.format(
                Locale.ROOT,
                "%s: F1 %.4f  precision %.4f  recall %.4f  correct %d  wrong %d  missing %d  spurious %d",
                name,
                figures.f1(),
                figures.precision(),
                figures.recall(),
                figures.correct(),
                figures.wrong(),
                figures.missing(),
                figures.spurious()));
        for (Comparison.Kind kind : Comparison.Kind.values()) {
            if (tally.figures(kind).fields() + tally.figures(kind).spurious() > 0) {
                lines.add(kind(kind, tally));
            }
        }
        if (tally.calibration().fields() > 0) {
            lines.add(confidence(tally.calibration()));
        }
        return lines;
    }

    private static String kind(Comparison.Kind kind, Tally tally) {
        Figures part = tally.figures(kind);
        String likeness = kind == Comparison.Kind.LONG_TEXT
                ? "  mean likeness "
                        + (tally.longTextLikeness().isPresent() ? Rounded.share(tally.longTextLikeness()) : "nan")
                : "";
        return String.format(
                        Locale.ROOT,
                        "    %-10s F1 %.4f  correct %d  wrong %d  missing %d  spurious %d",
                        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        part.f1(),
                        part.correct(),
                        part.wrong(),
                        part.missing(),
                        part.spurious())
                + likeness;
    }

    private static String confidence(Calibration calibration) {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "    confidence  fields %d  ECE %.4f  AUROC %s",
                calibration.fields(),
                calibration.error(),
                calibration.auroc().isPresent() ? Rounded.share(calibration.auroc()) : "nan"));
        calibration
                .accepted()
                .forEach((precision, share) ->
                        line.append(String.format(Locale.ROOT, "  accepted at %.1f%%: %.3f", precision * 100, share)));
        return line.toString();
    }

    private static Optional<Path> find() {
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            Path shared = above.resolve("shared");
            if (Files.isRegularFile(shared.resolve("eval/score.py")) && isPythonHere()) {
                return Optional.of(shared);
            }
        }
        return Optional.empty();
    }

    private static boolean isPythonHere() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

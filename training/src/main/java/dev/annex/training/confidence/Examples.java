package dev.annex.training.confidence;

import dev.annex.extractor.confidence.Signal;
import dev.annex.extractor.confidence.SignalReader;
import dev.annex.extractor.confidence.Signals;
import dev.annex.extractor.confidence.Stratum;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.training.evaluate.Comparison;
import dev.annex.training.evaluate.Comparison.State;
import dev.annex.training.evaluate.Scorer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;

/**
 * What there is to learn from, and its file: gzip of lines with tabs, the first naming the columns.
 *
 * @param all in the order of the reports
 */
public record Examples(List<Example> all) {
    /** Of signals: finer differences tell nothing and make the file large. */
    private static final int DECIMALS = 3;

    /** The file of what was read from files that a program wrote. */
    static final String DIGITAL = "digital.tsv.gz";

    /** The file of what was read from scans. */
    static final String SCANNED = "scanned.tsv.gz";

    private static final List<String> FILES = List.of(DIGITAL, SCANNED);

    private static final String TAB = "\t";

    public Examples {
        all = List.copyOf(all);
    }

    /**
     * The values of one output that can be compared with the truth; values of which the truth says nothing are left out.
     *
     * @param document its number
     * @param truth the true {@code report} object
     */
    public static List<Example> of(long document, Extraction output, JsonNode truth) {
        Map<String, Boolean> right = new TreeMap<>();
        for (Comparison comparison :
                Scorer.score(truth, ExtractionJson.toTree(output.report())).comparisons()) {
            if (comparison.state() == State.CORRECT || comparison.state().misleads()) {
                right.put(comparison.outputPointer(), comparison.state() == State.CORRECT);
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        SignalReader.read(output).forEach((pointer, signals) -> {
            if (right.containsKey(pointer)) {
                counts.merge(line(document, signals, right.getOrDefault(pointer, false)), 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .map(line -> parse(line.getKey() + TAB + line.getValue()))
                .toList();
    }

    /** The examples that the calibration which comes with Annex was made from. */
    public static Examples builtIn() {
        List<Example> all = new ArrayList<>();
        for (String name : FILES) {
            try (InputStream in = Examples.class.getResourceAsStream(name)) {
                all.addAll(read(Objects.requireNonNull(in, name)).all());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Examples(all);
    }

    /** Reads a file of examples; the stream stays open. */
    public static Examples read(InputStream in) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
        List<Example> all = new ArrayList<>();
        if (!header().equals(lines.readLine())) {
            throw new IOException("not a file of examples, or one with other signals");
        }
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            all.add(parse(line));
        }
        return new Examples(all);
    }

    /** Writes a file of examples; the stream is closed. */
    public void write(OutputStream out) throws IOException {
        try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
            zipped.write((header() + "\n").getBytes(StandardCharsets.UTF_8));
            for (Example example : all) {
                String line = line(example.document(), example.signals(), example.right()) + TAB + example.count();
                zipped.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String header() {
        List<String> columns = new ArrayList<>(List.of("document", "stratum", "kind", "right", "quality"));
        for (Signal signal : Signal.values()) {
            columns.add(signal.key());
        }
        columns.add("count");
        return String.join(TAB, columns);
    }

    private static String line(long document, Signals signals, boolean right) {
        List<String> cells = new ArrayList<>(List.of(
                Long.toString(document),
                signals.stratum().key(),
                signals.kind(),
                right ? "1" : "0",
                rounded(signals.quality())));
        for (Signal signal : Signal.values()) {
            cells.add(rounded(signals.get(signal)));
        }
        return String.join(TAB, cells);
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.FLOOR)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Example parse(String line) {
        String[] cells = line.split(TAB, -1);
        Map<Signal, Double> values = new EnumMap<>(Signal.class);
        int next = 5;
        for (Signal signal : Signal.values()) {
            values.put(signal, Double.valueOf(cells[next++]));
        }
        return new Example(
                Long.parseLong(cells[0]),
                new Signals(cells[2], Stratum.of(cells[1]).orElseThrow(), Double.parseDouble(cells[4]), values),
                cells[3].equals("1"),
                Integer.parseInt(cells[next]));
    }
}

package dev.annex.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Outputs to test with: the golden ones of the committed samples, and changes of them. */
public final class Outputs {
    private static final Path SAMPLES = Path.of("../samples/reports");

    private Outputs() {}

    /** The golden output of a sample, as it lies there. */
    public static byte[] bytes(String sample) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(sample).resolve("report.docx.annex.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden output of a sample. */
    public static Extraction of(String sample) {
        return parsed(new String(bytes(sample), UTF_8));
    }

    /** The same with a number as the hash of its source, so that it is another document. */
    public static String numbered(String sample, int number) {
        ObjectNode tree = tree(sample);
        ((ObjectNode) tree.path("source")).put("sha256", key(number));
        return tree.toString();
    }

    /** The hash that such a document has. */
    public static String key(int number) {
        return "0".repeat(56) + HexFormat.of().toHexDigits(number);
    }

    /** The golden output of a sample as a tree that can be changed. */
    public static ObjectNode tree(String sample) {
        try (InputStream in = Files.newInputStream(SAMPLES.resolve(sample).resolve("report.docx.annex.json"))) {
            JsonNode tree = ExtractionJson.readTree(sample, in);
            return (ObjectNode) tree;
        } catch (IOException | UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a JSON text says. */
    public static Extraction parsed(String json) {
        try {
            return ExtractionJson.read("test", new ByteArrayInputStream(json.getBytes(UTF_8)));
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts an output into a folder. */
    public static Path put(Path folder, String name, String json) throws IOException {
        Path file = folder.resolve(name + ".annex.json");
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, json);
    }
}

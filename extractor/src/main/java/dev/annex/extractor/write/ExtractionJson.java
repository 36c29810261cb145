package dev.annex.extractor.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Extraction;
import dev.annex.model.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of an {@link Extraction}: UTF-8, keys in the order in which the records declare them, two spaces of
 * indentation, {@code \n} at line ends, one line per entry of the evidence.
 *
 * <p>Numbers are written digit for digit as they were printed, {@code 12.30} as {@code 12.30}, and never with an exponent.
 */
public final class ExtractionJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new EveryKeyRequired())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .defaultPrettyPrinter(new LinePerEvidence())
            .build();

    private ExtractionJson() {}

    /**
     * Writes an extraction, with a line end at the end of the file.
     *
     * @param out stays open
     * @throws IOException if it can not be written to
     */
    public static void write(Extraction extraction, OutputStream out) throws IOException {
        out.write(toBytes(extraction));
    }

    /** An extraction as bytes, with a line end at the end. */
    public static byte[] toBytes(Extraction extraction) {
        return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(extraction) + "\n").getBytes(UTF_8);
    }

    /** A report as a JSON tree; its members stand where the pointers into {@code /report} say. */
    public static JsonNode toTree(Report report) {
        return MAPPER.valueToTree(report);
    }

    /**
     * The report that a tree says.
     *
     * @throws IllegalArgumentException if it lacks a key or holds a value of the wrong kind: a bug of whoever made it
     */
    public static Report toReport(JsonNode tree) {
        try {
            return MAPPER.treeToValue(tree, Report.class);
        } catch (DatabindException e) {
            throw new IllegalArgumentException("no report: " + pointer(e) + ": " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads what {@link #write} wrote. Keys that this version does not know are passed over: a later version may have written
     * them.
     *
     * @param name of the file, for messages
     * @throws UnreadableException if it is no JSON, lacks a key, or holds a value of the wrong kind
     */
    public static Extraction read(String name, InputStream in) throws UnreadableException {
        return convert(name, readTree(name, in));
    }

    /**
     * Reads a stored output as a bare tree, without looking at what it says.
     *
     * @param name of the file, for messages
     * @throws UnreadableException if it is no JSON
     */
    public static JsonNode readTree(String name, InputStream in) throws UnreadableException {
        try {
            return MAPPER.readTree(in);
        } catch (JacksonException e) {
            throw notJson(name, e);
        }
    }

    /**
     * The extraction that a tree says.
     *
     * @param name of the file, for messages
     * @throws UnreadableException if it lacks a key or holds a value of the wrong kind
     */
    public static Extraction convert(String name, JsonNode tree) throws UnreadableException {
        if (!tree.isObject()) {
            throw new UnreadableException("notAnnex", name + "：不是 Annex 的输出，最外层应是一个 JSON 对象。");
        }
        try {
            return MAPPER.treeToValue(tree, Extraction.class);
        } catch (DatabindException e) {
            throw new UnreadableException("notAnnex", name + "：不是 Annex 的输出，" + pointer(e) + " 处缺少内容或类型不对。", e);
        }
    }

    private static UnreadableException notJson(String name, JacksonException e) {
        if (e instanceof StreamReadException && e.getLocation() != null) {
            return new UnreadableException(
                    "notJson",
                    name + "：不是完整的 JSON，第 " + e.getLocation().getLineNr() + " 行第 "
                            + e.getLocation().getColumnNr() + " 列有误。",
                    e);
        }
        return new UnreadableException("notJson", name + "：读取 JSON 时出错（" + e.getOriginalMessage() + "）。", e);
    }

    private static String pointer(DatabindException e) {
        JsonPointer pointer = JsonPointer.empty();
        for (JacksonException.Reference step : e.getPath()) {
            pointer = step.getPropertyName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getPropertyName());
        }
        return pointer.toString();
    }
}

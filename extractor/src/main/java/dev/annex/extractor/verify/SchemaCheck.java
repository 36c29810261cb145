package dev.annex.extractor.verify;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.annex.model.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Whether a JSON document keeps to the contract of Annex, as its JSON Schema states it. */
public final class SchemaCheck {

    /**
     * A place where a document leaves the contract.
     *
     * @param pointer JSON pointer of the value, empty for the whole document
     * @param message one sentence: what the schema asks for there
     */
    public record Violation(String pointer, String message) {}

    private final Schema schema;

    public SchemaCheck() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        try (InputStream in = Resources.schema()) {
            schema = registry.getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compares a document with the schema.
     *
     * @param output a whole output, as a tree
     * @return every place where it differs, by pointer; empty where it keeps to the contract
     */
    public List<Violation> check(JsonNode output) {
        return schema
                .validate(
                        output, context -> context.executionConfig(config -> config.locale(Locale.SIMPLIFIED_CHINESE)))
                .stream()
                .map(SchemaCheck::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::message))
                .toList();
    }

    private static Violation violation(Error error) {
        return new Violation(error.getInstanceLocation().toString(), error.getMessage());
    }
}

package dev.annex.exchange.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Value;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A table as JSON lines: an object per row with every column, null where it is blank, numbers digit for digit. */
public final class JsonLinesWriter implements RowWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final BufferedWriter out;
    private final Naming naming;

    /** Opens a new file. */
    public JsonLinesWriter(Path file, Naming naming) throws IOException {
        this.out = Files.newBufferedWriter(file, UTF_8);
        this.naming = naming;
    }

    @Override
    public void write(Row row) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < row.values().size(); i++) {
            put(object, naming.of(row.table().columns().get(i)), row.values().get(i));
        }
        out.write(MAPPER.writeValueAsString(object));
        out.write('\n');
    }

    private static void put(ObjectNode object, String key, Value value) {
        if (value instanceof Value.Text words) {
            object.put(key, words.text());
        } else if (value instanceof Value.Number number) {
            object.put(key, number.number());
        } else if (value instanceof Value.Truth truth) {
            object.put(key, truth.truth());
        } else {
            object.putNull(key);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

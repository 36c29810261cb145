package dev.annex.review.work;

import dev.annex.review.message.Refusal;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes as JSON: as a browser sends them, and as the log keeps them. */
public final class ChangeJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ChangeJson() {}

    /**
     * The changes that a browser sent.
     *
     * @throws Refusal if they are none
     */
    public static List<Change> read(JsonNode changes) {
        try {
            List<Change> read = MAPPER.convertValue(changes, new TypeReference<List<Change>>() {});
            if (read == null || read.isEmpty() || read.stream().anyMatch(Objects::isNull)) {
                throw Refusal.wrong("change.unknown");
            }
            return read;
        } catch (JacksonException | IllegalArgumentException e) {
            throw Refusal.wrong("change.unknown");
        }
    }

    static Change parse(String data) {
        return MAPPER.readValue(data, Change.class);
    }

    static String write(Change change) {
        return MAPPER.writeValueAsString(change);
    }

    /** The name of the kind of a change. */
    static String kind(Change change) {
        return MAPPER.valueToTree(change).path("kind").asString();
    }
}

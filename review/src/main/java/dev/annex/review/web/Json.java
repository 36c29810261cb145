package dev.annex.review.web;

import dev.annex.review.message.Refusal;
import io.javalin.http.Context;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers and questions as JSON. Numbers keep the decimals that were printed. */
final class Json {
    /** Of a question: changes to a document are smaller by far. */
    private static final int MOST_DEPTH = 32;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .build())
                    .build())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    static void answer(Context context, Object value) {
        context.contentType("application/json; charset=utf-8").result(MAPPER.writeValueAsBytes(value));
    }

    static JsonNode tree(Map<String, ?> value) {
        return MAPPER.valueToTree(value);
    }

    /**
     * What was sent, which must be an object.
     *
     * @throws Refusal if it is none
     */
    static JsonNode question(Context context) {
        byte[] body = context.bodyAsBytes();
        try {
            JsonNode question = body.length == 0 ? MAPPER.createObjectNode() : MAPPER.readTree(body);
            if (question.isObject()) {
                return question;
            }
        } catch (JacksonException e) {
            // said below
        }
        throw Refusal.wrong("request.json");
    }

    /**
     * A whole number that must be there.
     *
     * @throws Refusal if it is not
     */
    static int number(JsonNode question, String name) {
        JsonNode value = question.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw Refusal.wrong("request.member", name);
        }
        return value.asInt();
    }

    /**
     * A text that must be there.
     *
     * @throws Refusal if it is not
     */
    static String text(JsonNode question, String name) {
        JsonNode value = question.path(name);
        if (!value.isString()) {
            throw Refusal.wrong("request.member", name);
        }
        return value.asString();
    }
}

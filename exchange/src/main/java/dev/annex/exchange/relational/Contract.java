package dev.annex.exchange.relational;

import dev.annex.model.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON Schema of the output says of its members in words. */
final class Contract {
    private static final JsonNode SCHEMA = read();

    private Contract() {}

    /**
     * The Chinese title of a member.
     *
     * @param definition name of a definition in the schema, such as {@code Indicator}
     * @param member name of one of its properties, or several joined by {@code /} where one lies in another
     */
    static String title(String definition, String member) {
        return words(definition, member, "title", "·");
    }

    /** The English description of a member. */
    static String description(String definition, String member) {
        int inner = member.lastIndexOf('/');
        return inner < 0
                ? property(definition, member).path("description").asString()
                : description(target(property(definition, member.substring(0, inner))), member.substring(inner + 1));
    }

    private static String words(String definition, String member, String key, String joint) {
        int first = member.indexOf('/');
        if (first < 0) {
            return property(definition, member).path(key).asString();
        }
        JsonNode outer = property(definition, member.substring(0, first));
        return outer.path(key).asString() + joint + words(target(outer), member.substring(first + 1), key, joint);
    }

    private static JsonNode property(String definition, String member) {
        JsonNode property =
                SCHEMA.path("$defs").path(definition).path("properties").path(member);
        if (property.isMissingNode()) {
            throw new IllegalArgumentException("the schema knows no " + definition + "/" + member);
        }
        return property;
    }

    private static String target(JsonNode property) {
        String reference = property.has("$ref")
                ? property.path("$ref").asString()
                : property.path("anyOf").path(0).path("$ref").asString();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static JsonNode read() {
        try (InputStream in = Resources.schema()) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

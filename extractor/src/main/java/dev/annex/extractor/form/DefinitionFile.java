package dev.annex.extractor.form;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads one definition file into its record and says where it is wrong. */
final class DefinitionFile {
    private static final String FOLDER = "/dev/annex/model/forms/";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DefinitionFile() {}

    /**
     * Reads a definition from the resources of the model.
     *
     * @param name such as {@code regions/funding.json}
     * @throws DefinitionException if it is missing or wrong
     */
    static <T> T resource(String name, Class<T> type) {
        try (InputStream in = DefinitionFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new DefinitionException(name + ": no such form definition");
            }
            return read(name, in, type);
        } catch (IOException e) {
            throw new DefinitionException(name + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a definition.
     *
     * @param name shown in errors
     * @throws DefinitionException if it is wrong; the message begins with {@code name:line:}
     */
    static <T> T read(String name, InputStream in, Class<T> type) {
        try {
            return MAPPER.readValue(in, type);
        } catch (JacksonException e) {
            Throwable reason = e;
            while (reason.getCause() != null) {
                reason = reason.getCause();
            }
            String message = reason instanceof JacksonException json ? json.getOriginalMessage() : reason.getMessage();
            throw new DefinitionException(name + ":" + e.getLocation().getLineNr() + ": " + message, e);
        }
    }
}

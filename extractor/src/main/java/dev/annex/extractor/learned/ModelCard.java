package dev.annex.extractor.learned;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What should be known of a model: it lies beside it. Training again from the same gives the same card; it tells no time.
 *
 * @param id the kind of model
 * @param version {@link #BUILT_IN}, or the number under which it is installed, such as {@code 0002}
 * @param replaces the version that was in force before it was installed, to which a rollback returns
 * @param formatVersion of the kind when it was trained
 * @param task what it does, in one phrase
 * @param madeFrom what it learned from
 * @param parameters of the training
 * @param figures how good it is, by the name of the figure, on wordings and documents that were not trained on
 * @param license of model and data
 * @param sha256 of the file, in lower-case hexadecimal
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ModelCard(
        String id,
        String version,
        Optional<String> replaces,
        int formatVersion,
        String task,
        MadeFrom madeFrom,
        Map<String, String> parameters,
        Map<String, BigDecimal> figures,
        String license,
        String sha256) {
    /** The version of models that Annex comes with. */
    public static final String BUILT_IN = "built-in";

    /** Characters of the hash that are enough to tell models from each other. */
    private static final int SHORT_HASH = 12;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * What a model learned from.
     *
     * @param corpus what the grammar writes and which seeds were used
     * @param grammar the SHA-256 of the grammar, in lower-case hexadecimal
     * @param corrections how many corrections of reviewers were learned from
     * @param correctionsSha256 of those corrections; empty where there are none
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record MadeFrom(String corpus, String grammar, int corrections, Optional<String> correctionsSha256) {}

    public ModelCard {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** The card of the same model under the version that it is installed as. */
    public ModelCard installedAs(String number, String before) {
        return new ModelCard(
                id, number, Optional.of(before), formatVersion, task, madeFrom, parameters, figures, license, sha256);
    }

    /** Whether it is the card of a model that Annex comes with. */
    @JsonIgnore
    public boolean isBuiltIn() {
        return version.equals(BUILT_IN);
    }

    /** The version with the beginning of the hash: what an output says of the model that made it. */
    public String mark() {
        return version + " " + sha256.substring(0, SHORT_HASH);
    }

    /** As JSON in UTF-8, with a line end at the end: the file. */
    public byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }

    /** As JSON, with a line end at the end. */
    public String json() {
        return JSON.writeValueAsString(this) + "\n";
    }

    /**
     * Reads a card.
     *
     * @throws IllegalArgumentException if it is none, or lacks something
     */
    public static ModelCard parse(String json) {
        try {
            return JSON.readValue(json, ModelCard.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no card of a model: " + e.getOriginalMessage(), e);
        }
    }
}

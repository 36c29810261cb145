package dev.annex.extractor.confidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.annex.model.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was learned of how signals and right values go together: a score, calibrated by stratum, and what can be promised.
 *
 * @param card what should be known of it: data, method, figures
 * @param text weights for values that the file itself says
 * @param pixels weights for values that were read from pixels
 * @param contested share of right values among {@linkplain Signals#isContestedNumber contested numbers}: what is left of their confidence
 * @param strata what was measured of each stratum, by its key
 */
public record Calibration(
        @JsonProperty(required = true) Map<String, String> card,
        @JsonProperty(required = true) Weights text,
        @JsonProperty(required = true) Weights pixels,
        @JsonProperty(required = true) double contested,
        @JsonProperty(required = true) Map<String, Measured> strata) {

    /**
     * What was measured of a stratum.
     *
     * @param curve from score to confidence
     * @param range of what was measured
     * @param certificates by falling threshold or rising promise
     */
    public record Measured(
            @JsonProperty(required = true) Curve curve,
            @JsonProperty(required = true) Range range,
            @JsonProperty(required = true) List<Certificate> certificates) {
        public Measured {
            certificates = List.copyOf(certificates);
        }

        /** The certificate for a promise. */
        public Optional<Certificate> certificate(double precision) {
            return certificates.stream()
                    .filter(each -> each.precision() == precision)
                    .findFirst();
        }
    }

    /**
     * The least that the sample had; nothing is known of documents below.
     *
     * @param familiar of understood words of a form, 0 to 1
     * @param quality mean certainty of the pages of a scan, 0 to 1
     */
    public record Range(double familiar, double quality) {}

    /** Raised whenever signals or kinds of fields are no longer what they were. */
    public static final int FORMAT_VERSION = 2;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public Calibration {
        card = Collections.unmodifiableMap(new LinkedHashMap<>(card));
        strata = Collections.unmodifiableMap(new LinkedHashMap<>(strata));
        if (!strata.keySet().containsAll(Stratum.keys())) {
            throw new IllegalArgumentException("strata are missing: there are " + strata.keySet());
        }
        if (!(contested >= 0 && contested <= 1)) {
            throw new IllegalArgumentException("contested " + contested + " is not within 0 and 1");
        }
    }

    /** The calibration that comes with Annex. */
    public static Calibration builtIn() {
        try (InputStream in = Resources.calibration()) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a calibration.
     *
     * @throws IOException if it is no calibration: not JSON, or without something that is needed, or with a weight that can not be
     */
    public static Calibration read(InputStream in) throws IOException {
        try {
            return MAPPER.readValue(in, Calibration.class);
        } catch (JacksonException e) {
            throw new IOException("no calibration: " + e.getOriginalMessage(), e);
        }
    }

    /** As JSON, with a line end at its end; the same for the same calibration. */
    public String json() {
        return MAPPER.writeValueAsString(this) + "\n";
    }

    /** What was measured of a stratum. */
    public Measured of(Stratum stratum) {
        return Objects.requireNonNull(strata.get(stratum.key()), stratum.key());
    }

    /** The weights for values of a stratum. */
    public Weights weights(Stratum stratum) {
        return stratum.isScan() ? pixels : text;
    }

    /** The same by parts of a calibration that is still being made. */
    public static double confidence(Curve curve, Weights weights, double contested, Signals signals) {
        return curve.at(weights.score(signals)) * (signals.isContestedNumber() ? contested : 1);
    }

    /** The share of right values among those with signals like these, 0 to 1, as far as the sample tells. */
    public double confidence(Signals signals) {
        return confidence(of(signals.stratum()).curve(), weights(signals.stratum()), contested, signals);
    }
}

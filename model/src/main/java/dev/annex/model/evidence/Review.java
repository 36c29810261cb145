package dev.annex.model.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * What a person said of a value after looking at its place in the source.
 *
 * @param by who it was
 * @param at when, in the notation of ISO 8601, such as {@code 2024-03-01T09:30:00+08:00}
 * @param action what was done
 * @param previous what stood there before it was corrected, as text; empty where nothing was changed or nothing stood there
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Review(
        @JsonInclude(JsonInclude.Include.ALWAYS) String by,
        @JsonInclude(JsonInclude.Include.ALWAYS) String at,
        Action action,
        Optional<String> previous) {

    /** What a reviewer did with a value. */
    public enum Action {
        /** It was right. */
        @JsonProperty("confirmed")
        CONFIRMED,
        /** It was wrong and is right now. */
        @JsonProperty("corrected")
        CORRECTED,
        /** Nobody can read what is printed there. */
        @JsonProperty("illegible")
        ILLEGIBLE,
        /** It is read as it is printed, although what is printed can not be right. */
        @JsonProperty("asPrinted")
        AS_PRINTED;

        /** Whether the value is known to be what the source says. */
        public boolean settlesValue() {
            return this == CONFIRMED || this == CORRECTED;
        }
    }
}

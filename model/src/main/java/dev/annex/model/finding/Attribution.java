package dev.annex.model.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose mistake it is that figures contradict each other. */
public enum Attribution {
    /** The author's: it is printed so. */
    @JsonProperty("source")
    SOURCE,
    /** The recogniser's: another character is printed than was read. */
    @JsonProperty("reading")
    READING,
    /** Ours: the words were tied to a wrong field, or to none. */
    @JsonProperty("mapping")
    MAPPING,
    /** Nothing speaks clearly for one of them. */
    @JsonProperty("unknown")
    UNKNOWN
}

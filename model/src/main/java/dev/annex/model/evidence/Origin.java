package dev.annex.model.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of place a value was read from. */
public enum Origin {
    /** A cell of a table. */
    @JsonProperty("cell")
    CELL,
    /** A paragraph outside tables. */
    @JsonProperty("paragraph")
    PARAGRAPH,
    /** Not printed as such but follows from what is printed, such as the code of an item. */
    @JsonProperty("derived")
    DERIVED
}

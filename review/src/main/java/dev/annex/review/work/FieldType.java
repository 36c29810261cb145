package dev.annex.review.work;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of value a field takes. */
public enum FieldType {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("number")
    NUMBER,
    @JsonProperty("integer")
    INTEGER,
    @JsonProperty("boolean")
    BOOLEAN,
    /** A cell of a fund table: an amount where it reads as one, else text. */
    @JsonProperty("text")
    AMOUNT_OR_TEXT
}

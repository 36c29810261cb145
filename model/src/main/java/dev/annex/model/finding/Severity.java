package dev.annex.model.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a finding matters. */
public enum Severity {
    /** What is printed can not be right, or something could not be read. */
    @JsonProperty("error")
    ERROR,
    /** Worth a look. */
    @JsonProperty("warning")
    WARNING,
    /** Good to know. */
    @JsonProperty("info")
    INFO
}

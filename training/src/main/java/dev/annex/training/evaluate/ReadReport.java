package dev.annex.training.evaluate;

import dev.annex.extractor.table.TableListing;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What was read from a file.
 *
 * @param output the whole JSON document
 * @param tables of the document; empty where only the output is at hand
 */
record ReadReport(JsonNode output, Optional<TableListing> tables) {

    /** Whether it was read from bytes of this SHA-256, in hexadecimal; an output that does not say so is believed. */
    boolean isOf(String sha256) {
        JsonNode stated = output.path("source").path("sha256");
        return !stated.isString() || stated.stringValue().equals(sha256);
    }

    /** Whether its words come from text rather than from pictures; that of an output that does not say so counts as text. */
    boolean isDigital() {
        JsonNode content = output.path("source").path("content");
        return !content.isString() || content.stringValue().equals(Scored.DIGITAL);
    }
}

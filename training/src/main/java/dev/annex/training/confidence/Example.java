package dev.annex.training.confidence;

import dev.annex.extractor.confidence.Signals;

/**
 * Values of one report with the same signals.
 *
 * @param document the number of the report, whatever formats and copies it was read from: what happens in one of them tells of the others
 * @param signals what was known of the values
 * @param right whether they are true
 * @param count how many there are
 */
public record Example(long document, Signals signals, boolean right, int count) {}

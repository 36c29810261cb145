package dev.annex.model.report;

import java.util.Optional;

/**
 * A labelled cell of a form that has no key of its own in the contract.
 *
 * @param label the label as printed, without a trailing colon
 * @param text its value; empty where the cell is blank
 */
public record OtherField(String label, Optional<String> text) {}

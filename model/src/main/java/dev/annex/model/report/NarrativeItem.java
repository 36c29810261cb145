package dev.annex.model.report;

import java.util.Optional;

/**
 * One function, problem or measure.
 *
 * @param number as printed with its delimiter
 * @param title the heading of the item, where it has one
 * @param text its paragraphs, joined
 */
public record NarrativeItem(Optional<String> number, Optional<String> title, String text) {}

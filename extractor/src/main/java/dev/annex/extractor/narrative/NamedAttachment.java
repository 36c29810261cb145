package dev.annex.extractor.narrative;

import dev.annex.extractor.field.Field;

/**
 * An attachment that the report names.
 *
 * @param number its number in the list, from 1
 * @param name as printed, without number and closing mark
 */
public record NamedAttachment(int number, Field.Text name) {}

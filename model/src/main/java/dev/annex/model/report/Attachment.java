package dev.annex.model.report;

/**
 * An attachment that the report names.
 *
 * @param number its place in the list
 * @param name as printed
 * @param present whether this file holds it
 */
public record Attachment(int number, String name, boolean present) {}

package dev.annex.samples.print;

/**
 * A number that Word can count by itself.
 *
 * @param list paragraphs of one list are counted together, from 1
 * @param level depth within the list, from 0; a level starts again below each paragraph of a level above it
 * @param style how the number is written
 * @param shown the number as a reader sees it, for printers that do not count
 */
public record ListNumber(int list, int level, NumberStyle style, String shown) {}

package dev.annex.extractor.ocr;

import dev.annex.extractor.page.Recognition;

/**
 * A character that a recogniser read.
 *
 * @param text what it reads
 * @param start its left edge in pixels of the line, roughly
 * @param end its right edge
 * @param recognition how sure the recogniser is and what else it may be
 */
public record Sign(String text, double start, double end, Recognition recognition) {}

package dev.annex.extractor.document.grid;

import java.util.List;

/**
 * Lines that hang together by their crossings.
 *
 * @param horizontal by position
 * @param vertical by position
 */
record LineGroup(List<Line> horizontal, List<Line> vertical) {}

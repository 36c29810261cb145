/**
 * Tables of a page as geometry: from rules to the lattice that they draw and to cells with spans, and, where lines lack, from
 * the alignment of text.
 */
@NullMarked
package dev.annex.extractor.document.grid;

import org.jspecify.annotations.NullMarked;

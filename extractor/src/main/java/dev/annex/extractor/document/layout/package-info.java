/** From pages and the shapes of their tables to paragraphs and grids in reading order. Knows nothing of file formats. */
@NullMarked
package dev.annex.extractor.document.layout;

import org.jspecify.annotations.NullMarked;

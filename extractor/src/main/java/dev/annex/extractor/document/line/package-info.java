/** From glyphs to the lines that a person reads. Knows nothing of tables or paragraphs. */
@NullMarked
package dev.annex.extractor.document.line;

import org.jspecify.annotations.NullMarked;

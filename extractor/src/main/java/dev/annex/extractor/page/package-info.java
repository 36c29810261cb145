/** A page as its raw facts: glyphs, rules and pictures, each with its box. Knows nothing of tables or paragraphs. */
@NullMarked
package dev.annex.extractor.page;

import org.jspecify.annotations.NullMarked;

/** From clean pixels to glyphs: finds lines of text and reads them, each character with its probability and alternatives. */
@NullMarked
package dev.annex.extractor.ocr;

import org.jspecify.annotations.NullMarked;

/** Pages of PDF files: one pass over the content of a page gives its glyphs, rules and pictures. PDFBox is known here alone. */
@NullMarked
package dev.annex.extractor.page.pdf;

import org.jspecify.annotations.NullMarked;

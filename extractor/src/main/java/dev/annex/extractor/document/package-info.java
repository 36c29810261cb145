/** A document as paragraphs and grids, the same for every format. Knows nothing of forms. */
@NullMarked
package dev.annex.extractor.document;

import org.jspecify.annotations.NullMarked;

/** Word files, new and old, as documents. */
@NullMarked
package dev.annex.extractor.document.word;

import org.jspecify.annotations.NullMarked;

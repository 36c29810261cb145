/** Writes printed reports as Word files. */
@NullMarked
package dev.annex.samples.docx;

import org.jspecify.annotations.NullMarked;

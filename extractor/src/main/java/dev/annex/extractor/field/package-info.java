/** Values on their way into the report, each with the place it was read from, and the account of every word of the source. */
@NullMarked
package dev.annex.extractor.field;

import org.jspecify.annotations.NullMarked;

/** One façade over the way from a file to a checked report. */
@NullMarked
package dev.annex.extractor;

import org.jspecify.annotations.NullMarked;

/** How sure we are of a value. */
@NullMarked
package dev.annex.extractor.confidence;

import org.jspecify.annotations.NullMarked;

/** How much of a report was read right: an extraction compared with the truth, field by field. */
@NullMarked
package dev.annex.training.evaluate;

import org.jspecify.annotations.NullMarked;

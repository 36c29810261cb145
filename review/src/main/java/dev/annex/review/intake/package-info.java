/** How documents come into the store. */
@NullMarked
package dev.annex.review.intake;

import org.jspecify.annotations.NullMarked;

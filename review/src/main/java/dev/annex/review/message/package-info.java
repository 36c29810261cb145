/** What the work bench says to its users, in their language. */
@NullMarked
package dev.annex.review.message;

import org.jspecify.annotations.NullMarked;

/** The queue: which documents there are, who has which, and how far the work is. */
@NullMarked
package dev.annex.review.queue;

import org.jspecify.annotations.NullMarked;

/** How good the accepted values are, by random samples that are keyed a second time, and where errors come in classes. */
@NullMarked
package dev.annex.review.quality;

import org.jspecify.annotations.NullMarked;

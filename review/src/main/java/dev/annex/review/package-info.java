/** The work bench as a whole: what it is made of, and how it is started. */
@NullMarked
package dev.annex.review;

import org.jspecify.annotations.NullMarked;

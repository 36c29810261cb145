/** Who may come in, from where, and what they may do. */
@NullMarked
package dev.annex.review.security;

import org.jspecify.annotations.NullMarked;

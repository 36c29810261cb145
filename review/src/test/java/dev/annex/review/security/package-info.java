@NullMarked
package dev.annex.review.security;

import org.jspecify.annotations.NullMarked;

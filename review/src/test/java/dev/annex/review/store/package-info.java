@NullMarked
package dev.annex.review.store;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.annex.review.work;

import org.jspecify.annotations.NullMarked;

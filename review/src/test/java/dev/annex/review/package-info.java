@NullMarked
package dev.annex.review;

import org.jspecify.annotations.NullMarked;

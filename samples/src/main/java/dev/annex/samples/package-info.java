/** Known reports written as files, with their truth beside them. */
@NullMarked
package dev.annex.samples;

import org.jspecify.annotations.NullMarked;

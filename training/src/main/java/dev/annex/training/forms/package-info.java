/** Teaches which known form a table is, and measures it. */
@NullMarked
package dev.annex.training.forms;

import org.jspecify.annotations.NullMarked;

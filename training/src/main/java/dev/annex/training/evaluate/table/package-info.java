/** How alike two tables are, as trees of rows and cells. */
@NullMarked
package dev.annex.training.evaluate.table;

import org.jspecify.annotations.NullMarked;

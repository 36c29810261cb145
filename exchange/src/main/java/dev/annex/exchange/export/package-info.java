/** Rows as files: CSV, JSON lines, SQL and Excel workbooks, and the dictionary that explains them. */
@NullMarked
package dev.annex.exchange.export;

import org.jspecify.annotations.NullMarked;

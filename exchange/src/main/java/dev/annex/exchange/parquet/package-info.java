/** Rows as Parquet files; loaded only by who asks for them. */
@NullMarked
package dev.annex.exchange.parquet;

import org.jspecify.annotations.NullMarked;

/** The tidy tables in a database of PostgreSQL or SQLite, kept in step with a folder of outputs. */
@NullMarked
package dev.annex.exchange.database;

import org.jspecify.annotations.NullMarked;

/** What is kept of documents and of the work on them, in SQLite or PostgreSQL. */
@NullMarked
package dev.annex.review.store;

import org.jspecify.annotations.NullMarked;

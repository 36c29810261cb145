/** The extractor on a Spark cluster: documents in, a table with one row for each out. */
@NullMarked
package dev.annex.bulk;

import org.jspecify.annotations.NullMarked;

/** What became of all documents together. */
@NullMarked
package dev.annex.folders.summary;

import org.jspecify.annotations.NullMarked;

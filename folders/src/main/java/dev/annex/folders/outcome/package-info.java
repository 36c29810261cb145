/** What became of one document. */
@NullMarked
package dev.annex.folders.outcome;

import org.jspecify.annotations.NullMarked;

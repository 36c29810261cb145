/** Where a value stands and how sure we are of it. */
@NullMarked
package dev.annex.model.evidence;

import org.jspecify.annotations.NullMarked;

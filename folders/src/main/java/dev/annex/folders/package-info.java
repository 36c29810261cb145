/** Whole folders read through, overnight if need be: whatever lies in them, as often interrupted as may be. */
@NullMarked
package dev.annex.folders;

import org.jspecify.annotations.NullMarked;

/** Writes printed reports as plain text, the way Word does. */
@NullMarked
package dev.annex.samples.text;

import org.jspecify.annotations.NullMarked;

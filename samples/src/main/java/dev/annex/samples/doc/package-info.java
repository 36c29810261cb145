/** Writes printed reports as files of Word 97 to 2003. */
@NullMarked
package dev.annex.samples.doc;

import org.jspecify.annotations.NullMarked;

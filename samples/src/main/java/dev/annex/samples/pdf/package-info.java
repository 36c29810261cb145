/** Writes printed reports as PDF files, with the borders of their tables drawn in any of the ways that programs draw them. */
@NullMarked
package dev.annex.samples.pdf;

import org.jspecify.annotations.NullMarked;

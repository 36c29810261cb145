/** The bytes of a file: what they are, and how much of them we are willing to take. */
@NullMarked
package dev.annex.extractor.source;

import org.jspecify.annotations.NullMarked;

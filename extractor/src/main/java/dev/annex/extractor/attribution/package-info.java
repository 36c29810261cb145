/** Whose mistake it is where figures contradict each other: the author's, the recogniser's, or ours. */
@NullMarked
package dev.annex.extractor.attribution;

import org.jspecify.annotations.NullMarked;

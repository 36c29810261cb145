/** A corpus of invented reports: a grammar of section texts, and what it writes. */
@NullMarked
package dev.annex.training.corpus;

import org.jspecify.annotations.NullMarked;

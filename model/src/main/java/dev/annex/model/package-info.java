/** The output of Annex as records: a report, its evidence and what was found wrong with it. No I/O and no third-party types. */
@NullMarked
package dev.annex.model;

import org.jspecify.annotations.NullMarked;

/** Readings of scans that rules refute, taken back for the nearest ones that the engine offered and the rules bear out. */
@NullMarked
package dev.annex.extractor.repair;

import org.jspecify.annotations.NullMarked;

package dev.annex.folders;

import dev.annex.folders.walk.Found;

/**
 * A document on its way to be read.
 *
 * @param number in the order of the walk
 */
record Errand(long number, Found found, Found.Brought brought) {}

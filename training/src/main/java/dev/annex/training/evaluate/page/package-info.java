/** An evaluation as one HTML page that needs nothing else: no network, no script, no other file. */
@NullMarked
package dev.annex.training.evaluate.page;

import org.jspecify.annotations.NullMarked;

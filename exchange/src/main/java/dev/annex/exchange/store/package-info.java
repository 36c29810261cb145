/** The outputs that lie in a folder, read one after the other. */
@NullMarked
package dev.annex.exchange.store;

import org.jspecify.annotations.NullMarked;

/** Finding documents in folders and archives, in an order that stays the same, few at a time. */
@NullMarked
package dev.annex.folders.walk;

import org.jspecify.annotations.NullMarked;

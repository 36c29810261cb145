/** Reading documents one by one, in this process or in one of its own that can be given up. */
@NullMarked
package dev.annex.folders.worker;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.annex.folders.journal;

import org.jspecify.annotations.NullMarked;

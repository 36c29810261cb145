@NullMarked
package dev.annex.folders.archive;

import org.jspecify.annotations.NullMarked;

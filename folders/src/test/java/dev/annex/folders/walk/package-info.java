@NullMarked
package dev.annex.folders.walk;

import org.jspecify.annotations.NullMarked;

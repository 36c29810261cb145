@NullMarked
package dev.annex.folders.worker;

import org.jspecify.annotations.NullMarked;

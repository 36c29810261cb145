@NullMarked
package dev.annex.folders;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.annex.bulk;

import org.jspecify.annotations.NullMarked;

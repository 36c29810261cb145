@NullMarked
package dev.annex.exchange;

import org.jspecify.annotations.NullMarked;

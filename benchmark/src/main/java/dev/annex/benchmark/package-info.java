/** How long reading takes, beside what the libraries underneath take alone. Never shipped. */
@NullMarked
package dev.annex.benchmark;

import org.jspecify.annotations.NullMarked;

/** Trains and measures the model that reads figures in prose. */
@NullMarked
package dev.annex.training.facts;

import org.jspecify.annotations.NullMarked;

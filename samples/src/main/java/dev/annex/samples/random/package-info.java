/** Invents reports: plausible offices, figures that add up, sentences of our own; all from a seed. */
@NullMarked
package dev.annex.samples.random;

import org.jspecify.annotations.NullMarked;

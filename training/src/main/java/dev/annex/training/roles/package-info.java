/** Trains and measures the model that says what sections are about. */
@NullMarked
package dev.annex.training.roles;

import org.jspecify.annotations.NullMarked;

/** Trains every kind of model: from the grammar, and again with what reviewers have settled, if no figure gets worse by it. */
@NullMarked
package dev.annex.training.corrections;

import org.jspecify.annotations.NullMarked;

/** What is wrong: with the figures, with the reading, or simply left over. */
@NullMarked
package dev.annex.model.finding;

import org.jspecify.annotations.NullMarked;

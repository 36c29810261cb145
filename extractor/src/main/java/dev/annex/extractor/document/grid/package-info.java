/** From rules to the lattice that they draw, and from the lattice to cells with spans. Pure geometry, callable with lines alone. */
@NullMarked
package dev.annex.extractor.document.grid;

import org.jspecify.annotations.NullMarked;

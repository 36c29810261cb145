/**
 * How a model sees the words around figures. Stored models name {@link dev.annex.extractor.narrative.figures.FigureFinderFactory}: this
 * package and that class keep their names.
 */
@NullMarked
package dev.annex.extractor.narrative.figures;

import org.jspecify.annotations.NullMarked;

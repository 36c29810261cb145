package dev.annex.extractor.narrative;

import dev.annex.model.report.Fact.Measure;
import java.util.Optional;

/**
 * What the words around a number say of it.
 *
 * @param states whether the number states a figure, and not a condition or part of a name
 * @param noun what it is about by its own words; empty where they name nothing
 * @param money of an amount of money, what kind it is; empty where it is of the kind of the amount before it
 * @param certainty how probable this is; empty where it was not estimated
 */
record FigureSense(boolean states, String noun, Optional<Measure> money, Optional<Double> certainty) {}

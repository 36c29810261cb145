package dev.annex.model.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target or a result. The parts are set only where the whole text is an optional comparator, a number and an optional unit.
 *
 * @param text as printed
 * @param comparator one of ≥ ≤ ＞ ＜ =
 * @param value the number
 * @param unit whatever follows the number, not multiplied out
 */
public record Quantity(String text, Optional<String> comparator, Optional<BigDecimal> value, Optional<String> unit) {}

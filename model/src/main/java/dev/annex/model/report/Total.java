package dev.annex.model.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The last line of a scored form, 总分.
 *
 * @param weight full marks
 * @param score marks given
 */
public record Total(Optional<BigDecimal> weight, Optional<BigDecimal> score) {}

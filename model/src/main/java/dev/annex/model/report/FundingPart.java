package dev.annex.model.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A share of the money, by kind of revenue or of expenditure.
 *
 * @param item the label as printed, without a leading 其中：
 * @param code such as {@code generalPublicBudget} or {@code basic}
 * @param amount in the unit of the funding part
 */
public record FundingPart(String item, Optional<String> code, Optional<BigDecimal> amount) {}

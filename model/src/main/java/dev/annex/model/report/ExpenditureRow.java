package dev.annex.model.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One kind of expenditure over two years.
 *
 * @param item the label as printed
 * @param code what the item is, such as {@code threePublic.vehicles}; empty where no known item fits
 * @param level depth of the item from 1, by numbering, 其中 and indentation
 * @param previousFinal 上年决算数
 * @param budget 本年预算数
 * @param finalAmount 本年决算数, {@code final} in JSON
 */
public record ExpenditureRow(
        String item,
        Optional<String> code,
        int level,
        Optional<BigDecimal> previousFinal,
        Optional<BigDecimal> budget,
        @JsonProperty("final") Optional<BigDecimal> finalAmount) {}

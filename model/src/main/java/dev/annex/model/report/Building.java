package dev.annex.model.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One building project finished in the year, 楼堂馆所控制情况. Areas are in ㎡, investments in 万元 unless the form says otherwise, rates in percent.
 *
 * @param approvedArea 批复规模
 * @param actualArea 实际规模
 * @param areaControlRate 规模控制率
 * @param budgetInvestment 预算投资
 * @param actualInvestment 实际投资
 * @param investmentControlRate 投资概算控制率
 */
public record Building(
        Optional<BigDecimal> approvedArea,
        Optional<BigDecimal> actualArea,
        Optional<BigDecimal> areaControlRate,
        Optional<BigDecimal> budgetInvestment,
        Optional<BigDecimal> actualInvestment,
        Optional<BigDecimal> investmentControlRate) {}

package dev.annex.model.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Budget and execution of one source of money.
 *
 * @param item the label as printed, without a leading 其中：; empty where the row has none
 * @param code {@code total}, {@code currentYearAppropriation}, {@code carryover}, {@code other} or {@code nonTaxSpecialAccount}; empty where none fits
 * @param initialBudget 年初预算数
 * @param adjustedBudget 全年预算数
 * @param executed 全年执行数
 * @param weight 分值
 * @param executionRate 执行率 in percent
 * @param score 得分
 */
public record FundingRow(
        Optional<String> item,
        Optional<String> code,
        Optional<BigDecimal> initialBudget,
        Optional<BigDecimal> adjustedBudget,
        Optional<BigDecimal> executed,
        Optional<BigDecimal> weight,
        Optional<BigDecimal> executionRate,
        Optional<BigDecimal> score) {}

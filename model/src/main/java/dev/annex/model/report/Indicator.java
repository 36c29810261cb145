package dev.annex.model.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One performance indicator. Merged cells are resolved: each indicator carries its own levels.
 *
 * @param level1 一级指标 without its weight
 * @param level1Weight the weight that stands with the level 1 label, as in 产出指标（50分）
 * @param level2 二级指标
 * @param level3 三级指标 without the prefix 指标1：
 * @param target 年度指标值
 * @param actual 实际完成值
 * @param weight 分值
 * @param score 得分
 * @param deviation 偏差原因分析及改进措施
 */
public record Indicator(
        Optional<String> level1,
        Optional<BigDecimal> level1Weight,
        Optional<String> level2,
        Optional<String> level3,
        Optional<Quantity> target,
        Optional<Quantity> actual,
        Optional<BigDecimal> weight,
        Optional<BigDecimal> score,
        Optional<String> deviation) {}

package dev.annex.model.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Staff paid from the budget, 财政供养人员情况, in persons.
 *
 * @param authorized 编制数
 * @param actual 实际在职人数
 * @param controlRate 控制率 in percent
 */
public record Staffing(
        Optional<BigDecimal> authorized, Optional<BigDecimal> actual, Optional<BigDecimal> controlRate) {}

package dev.annex.model.report;

import java.util.List;
import java.util.Optional;

/**
 * The self-evaluation of the whole department, 部门整体支出绩效自评表.
 *
 * @param annexLabel what stands before the form, as printed
 * @param title the title, joined where it is printed over two lines
 * @param department the name in the form
 * @param funding 年度预算申请
 * @param goals 年度总体目标
 * @param indicators 绩效指标, in document order
 * @param total 总分
 * @param signature who filled the form in
 * @param otherFields labelled cells that have no key of their own
 */
public record DepartmentEvaluation(
        Optional<String> annexLabel,
        Optional<String> title,
        Optional<String> department,
        DepartmentFunding funding,
        Goals goals,
        List<Indicator> indicators,
        Total total,
        Signature signature,
        List<OtherField> otherFields) {
    public DepartmentEvaluation {
        indicators = List.copyOf(indicators);
        otherFields = List.copyOf(otherFields);
    }
}

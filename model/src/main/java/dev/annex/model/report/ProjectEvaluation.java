package dev.annex.model.report;

import java.util.List;
import java.util.Optional;

/**
 * The self-evaluation of one project, 项目支出绩效自评表.
 *
 * @param annexLabel what stands before the form, as printed
 * @param title the title, joined where it is printed over two lines
 * @param project 项目名称
 * @param supervisor 主管部门, with a code in front where one is printed
 * @param implementer 实施单位, likewise
 * @param funding 项目资金
 * @param goals 年度总体目标
 * @param indicators 绩效指标, in document order
 * @param total 总分
 * @param signature who filled the form in
 * @param otherFields labelled cells that have no key of their own
 */
public record ProjectEvaluation(
        Optional<String> annexLabel,
        Optional<String> title,
        Optional<String> project,
        Optional<String> supervisor,
        Optional<String> implementer,
        ProjectFunding funding,
        Goals goals,
        List<Indicator> indicators,
        Total total,
        Signature signature,
        List<OtherField> otherFields) {
    public ProjectEvaluation {
        indicators = List.copyOf(indicators);
        otherFields = List.copyOf(otherFields);
    }
}

package dev.annex.model.report;

import java.util.List;
import java.util.Optional;

/**
 * What a report says, as plain values: the part of the output that an importer reads.
 *
 * <p>A part that the document does not have is empty.
 *
 * @param title of the narrative report, or of the first form where there is no narrative
 * @param fiscalYear the year that is evaluated
 * @param department the full name, as in the forms where there is one
 * @param baseData 部门整体支出绩效评价基础数据表
 * @param departmentEvaluation 部门整体支出绩效自评表
 * @param projectEvaluations 项目支出绩效自评表, one per project, in document order
 * @param fundTables 政府性基金, 国有资本经营 and 社会保险基金预算支出情况表
 * @param otherTables tables that are no known form
 * @param narrative the prose report as an outline
 * @param attachments the attachments that the report names
 */
public record Report(
        Optional<String> title,
        Optional<Integer> fiscalYear,
        Optional<String> department,
        Optional<BaseData> baseData,
        Optional<DepartmentEvaluation> departmentEvaluation,
        List<ProjectEvaluation> projectEvaluations,
        List<FundTable> fundTables,
        List<OtherTable> otherTables,
        Optional<Narrative> narrative,
        List<Attachment> attachments) {
    public Report {
        projectEvaluations = List.copyOf(projectEvaluations);
        fundTables = List.copyOf(fundTables);
        otherTables = List.copyOf(otherTables);
        attachments = List.copyOf(attachments);
    }
}

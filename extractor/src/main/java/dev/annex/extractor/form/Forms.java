package dev.annex.extractor.form;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.field.Field;
import java.util.List;
import java.util.Optional;

/**
 * The tables of a document, each in the shape of its part of the contract.
 *
 * @param baseData 部门整体支出绩效评价基础数据表
 * @param departmentEvaluation 部门整体支出绩效自评表
 * @param projectEvaluations 项目支出绩效自评表, one per project
 * @param fundTables expenditure of the fund budgets
 * @param otherTables tables that are no known form
 * @param titles of the tables, in document order
 * @param fiscalYear the year that the forms are about
 * @param organisations names of the office in captions and forms, the likeliest first
 * @param prose what belongs to no table, in document order
 */
public record Forms(
        Optional<Field.Struct> baseData,
        Optional<Field.Struct> departmentEvaluation,
        List<Field.Struct> projectEvaluations,
        List<Field.Struct> fundTables,
        List<Field.Struct> otherTables,
        List<Field.Text> titles,
        Optional<Field.Number> fiscalYear,
        List<Field.Text> organisations,
        List<Paragraph> prose) {
    public Forms {
        projectEvaluations = List.copyOf(projectEvaluations);
        fundTables = List.copyOf(fundTables);
        otherTables = List.copyOf(otherTables);
        titles = List.copyOf(titles);
        organisations = List.copyOf(organisations);
        prose = List.copyOf(prose);
    }
}

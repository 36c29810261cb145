package dev.annex.exchange.relational;

import dev.annex.model.report.BaseData;
import dev.annex.model.report.Building;
import dev.annex.model.report.DepartmentEvaluation;
import dev.annex.model.report.ExpenditureRow;
import dev.annex.model.report.FundingPart;
import dev.annex.model.report.FundingRow;
import dev.annex.model.report.Indicator;
import dev.annex.model.report.OtherField;
import dev.annex.model.report.ProjectEvaluation;
import dev.annex.model.report.Report;
import dev.annex.model.report.Staffing;
import java.util.List;
import java.util.Optional;

/** The forms of a report as tables. */
final class FormTables {
    static final Tabulation<Form> FORMS = Tabulation.<Form>of(
                    "forms", "表单", "One form of a report, or one fund table.", "ProjectEvaluation")
            .own(
                    "kind",
                    "表单种类",
                    "Which form: baseData, departmentEvaluation, projectEvaluation, governmentFund, stateCapital or socialInsurance.",
                    ColumnType.TEXT,
                    form -> new Value.Text(form.kind()))
            .text("annex_label", "annexLabel", Form::annexLabel)
            .text("title", "title", Form::title)
            .from("DepartmentEvaluation")
            .text("department", "department", Form::department)
            .from("ProjectEvaluation")
            .text("project", "project", Form::project)
            .text("supervisor", "supervisor", Form::supervisor)
            .text("implementer", "implementer", Form::implementer)
            .own("unit", "单位", "The unit of the amounts of the form.", ColumnType.TEXT, form -> Value.of(form.unit()))
            .text("goal_expected", "goals/expected", form -> form.goals().expected())
            .text("goal_actual", "goals/actual", form -> form.goals().actual())
            .number("total_weight", "total/weight", form -> form.total().weight())
            .number("total_score", "total/score", form -> form.total().score())
            .from("BaseData")
            .text("austerity_measures", "austerityMeasures", Form::austerityMeasures)
            .text("notes", "notes", Form::notes)
            .text(
                    "prepared_by",
                    "signature/preparedBy",
                    form -> form.signature().preparedBy())
            .text("signed_date", "signature/date", form -> form.signature().date())
            .text("phone", "signature/phone", form -> form.signature().phone())
            .text(
                    "responsible",
                    "signature/responsible",
                    form -> form.signature().responsible());

    static final Tabulation<Staffing> STAFFING = Tabulation.<Staffing>of(
                    "staffing", "财政供养人员", "Staff paid from the budget, as the base data table has it.", "Staffing")
            .number("authorized", "authorized", Staffing::authorized)
            .number("actual", "actual", Staffing::actual)
            .number("control_rate", "controlRate", Staffing::controlRate);

    static final Tabulation<InForm<ExpenditureRow>> EXPENDITURE = Tabulation.<InForm<ExpenditureRow>>of(
                    "expenditure_rows", "经费控制情况", "One item of expenditure over two years.", "ExpenditureRow")
            .own("unit", "单位", "The unit of the amounts of the row.", ColumnType.TEXT, row -> Value.of(row.unit()))
            .words("item", "item", row -> row.it().item())
            .text("code", "code", row -> row.it().code())
            .whole("item_level", "level", row -> Optional.of(row.it().level()))
            .number("previous_final", "previousFinal", row -> row.it().previousFinal())
            .number("budget", "budget", row -> row.it().budget())
            .number("final", "final", row -> row.it().finalAmount());

    static final Tabulation<Building> BUILDINGS = Tabulation.<Building>of(
                    "buildings", "楼堂馆所控制情况", "One building project finished in the year.", "Building")
            .number("approved_area", "approvedArea", Building::approvedArea)
            .number("actual_area", "actualArea", Building::actualArea)
            .number("area_control_rate", "areaControlRate", Building::areaControlRate)
            .number("budget_investment", "budgetInvestment", Building::budgetInvestment)
            .number("actual_investment", "actualInvestment", Building::actualInvestment)
            .number("investment_control_rate", "investmentControlRate", Building::investmentControlRate);

    static final Tabulation<InForm<FundingRow>> FUNDING = inForm(Tabulation.<InForm<FundingRow>>of(
                    "funding_rows",
                    "资金情况",
                    "Budget and execution of one source of money in an evaluation.",
                    "FundingRow"))
            .own("unit", "单位", "The unit of the amounts of the row.", ColumnType.TEXT, row -> Value.of(row.unit()))
            .text("item", "item", row -> row.it().item())
            .text("code", "code", row -> row.it().code())
            .number("initial_budget", "initialBudget", row -> row.it().initialBudget())
            .number("adjusted_budget", "adjustedBudget", row -> row.it().adjustedBudget())
            .number("executed", "executed", row -> row.it().executed())
            .number("weight", "weight", row -> row.it().weight())
            .number("execution_rate", "executionRate", row -> row.it().executionRate())
            .number("score", "score", row -> row.it().score());

    static final Tabulation<InForm<FundingPart>> PARTS = inForm(Tabulation.<InForm<FundingPart>>of(
                    "funding_parts",
                    "资金构成",
                    "A share of the money of a department, by kind of revenue or of expenditure; its path says which.",
                    "FundingPart"))
            .own("unit", "单位", "The unit of the amount.", ColumnType.TEXT, row -> Value.of(row.unit()))
            .words("item", "item", row -> row.it().item())
            .text("code", "code", row -> row.it().code())
            .number("amount", "amount", row -> row.it().amount());

    static final Tabulation<InForm<Indicator>> INDICATORS = inForm(Tabulation.<InForm<Indicator>>of(
                    "indicators", "绩效指标", "One performance indicator of an evaluation.", "Indicator"))
            .text("level1", "level1", row -> row.it().level1())
            .number("level1_weight", "level1Weight", row -> row.it().level1Weight())
            .text("level2", "level2", row -> row.it().level2())
            .text("level3", "level3", row -> row.it().level3())
            .quantity("target", "target", row -> row.it().target())
            .quantity("actual", "actual", row -> row.it().actual())
            .number("weight", "weight", row -> row.it().weight())
            .number("score", "score", row -> row.it().score())
            .text("deviation", "deviation", row -> row.it().deviation());

    static final Tabulation<InForm<OtherField>> OTHER_FIELDS = inForm(Tabulation.<InForm<OtherField>>of(
                    "other_fields", "其他栏目", "A labelled cell of a form that has no column of its own.", "OtherField"))
            .words("label", "label", row -> row.it().label())
            .text("text", "text", row -> row.it().text());

    static final List<Tabulation<?>> ALL =
            List.of(FORMS, STAFFING, EXPENDITURE, BUILDINGS, FUNDING, PARTS, INDICATORS, OTHER_FIELDS);

    private FormTables() {}

    private static <T> Tabulation<InForm<T>> inForm(Tabulation<InForm<T>> tabulation) {
        return tabulation.own(
                "form",
                "所在表单",
                "The path of the form in which the row stands.",
                ColumnType.TEXT,
                row -> new Value.Text(row.form()));
    }

    static void write(Report report, Rows rows) {
        report.baseData().ifPresent(form -> write(form, "/report/baseData", rows));
        report.departmentEvaluation().ifPresent(form -> write(form, "/report/departmentEvaluation", rows));
        for (int i = 0; i < report.projectEvaluations().size(); i++) {
            write(report.projectEvaluations().get(i), "/report/projectEvaluations/" + i, rows);
        }
    }

    private static void write(BaseData form, String path, Rows rows) {
        rows.add(FORMS, path, Form.of(form));
        rows.add(STAFFING, path + "/staffing", form.staffing());
        Optional<String> unit = form.expenditure().unit();
        rows.addAll(
                EXPENDITURE, path + "/expenditure/rows", form.expenditure().rows(), it -> new InForm<>(path, unit, it));
        rows.addAll(BUILDINGS, path + "/buildings", form.buildings());
        rows.addAll(OTHER_FIELDS, path + "/otherFields", form.otherFields(), it -> new InForm<>(path, unit, it));
    }

    private static void write(DepartmentEvaluation form, String path, Rows rows) {
        rows.add(FORMS, path, Form.of(form));
        Optional<String> unit = form.funding().unit();
        rows.addAll(FUNDING, path + "/funding/rows", form.funding().rows(), it -> new InForm<>(path, unit, it));
        rows.addAll(PARTS, path + "/funding/byRevenue", form.funding().byRevenue(), it -> new InForm<>(path, unit, it));
        rows.addAll(
                PARTS,
                path + "/funding/byExpenditure",
                form.funding().byExpenditure(),
                it -> new InForm<>(path, unit, it));
        rows.addAll(INDICATORS, path + "/indicators", form.indicators(), it -> new InForm<>(path, unit, it));
        rows.addAll(OTHER_FIELDS, path + "/otherFields", form.otherFields(), it -> new InForm<>(path, unit, it));
    }

    private static void write(ProjectEvaluation form, String path, Rows rows) {
        rows.add(FORMS, path, Form.of(form));
        Optional<String> unit = form.funding().unit();
        rows.addAll(FUNDING, path + "/funding/rows", form.funding().rows(), it -> new InForm<>(path, unit, it));
        rows.addAll(INDICATORS, path + "/indicators", form.indicators(), it -> new InForm<>(path, unit, it));
        rows.addAll(OTHER_FIELDS, path + "/otherFields", form.otherFields(), it -> new InForm<>(path, unit, it));
    }
}

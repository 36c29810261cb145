package dev.annex.samples.layout;

import dev.annex.model.report.DepartmentEvaluation;
import dev.annex.model.report.FundingPart;
import dev.annex.model.report.FundingRow;
import dev.annex.model.report.Goals;
import dev.annex.model.report.Indicator;
import dev.annex.model.report.OtherField;
import dev.annex.model.report.ProjectEvaluation;
import dev.annex.model.report.Signature;
import dev.annex.model.report.Total;
import dev.annex.samples.dress.FormDress.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the forms of departments and of projects have in common. */
record Form(
        Optional<String> annexLabel,
        Optional<String> title,
        Map<Subject, Optional<String>> subject,
        Optional<String> unit,
        List<FundingRow> funding,
        List<FundingPart> byRevenue,
        List<FundingPart> byExpenditure,
        Goals goals,
        List<Indicator> indicators,
        Total total,
        List<OtherField> otherFields,
        Signature signature) {

    static Form of(DepartmentEvaluation form) {
        return new Form(
                form.annexLabel(),
                form.title(),
                Map.of(Subject.DEPARTMENT, form.department()),
                form.funding().unit(),
                form.funding().rows(),
                form.funding().byRevenue(),
                form.funding().byExpenditure(),
                form.goals(),
                form.indicators(),
                form.total(),
                form.otherFields(),
                form.signature());
    }

    static Form of(ProjectEvaluation form) {
        return new Form(
                form.annexLabel(),
                form.title(),
                Map.of(
                        Subject.PROJECT, form.project(),
                        Subject.SUPERVISOR, form.supervisor(),
                        Subject.IMPLEMENTER, form.implementer()),
                form.funding().unit(),
                form.funding().rows(),
                List.of(),
                List.of(),
                form.goals(),
                form.indicators(),
                form.total(),
                form.otherFields(),
                form.signature());
    }

    String subject(Subject which) {
        return subject.getOrDefault(which, Optional.empty()).orElse("");
    }
}

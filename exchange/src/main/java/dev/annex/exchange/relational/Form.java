package dev.annex.exchange.relational;

import dev.annex.model.report.BaseData;
import dev.annex.model.report.DepartmentEvaluation;
import dev.annex.model.report.FundTable;
import dev.annex.model.report.Goals;
import dev.annex.model.report.ProjectEvaluation;
import dev.annex.model.report.Signature;
import dev.annex.model.report.Total;
import java.util.Optional;

/** What the forms of a report have in common, and the few things that only one kind of them has. */
record Form(
        String kind,
        Optional<String> annexLabel,
        Optional<String> title,
        Optional<String> department,
        Optional<String> project,
        Optional<String> supervisor,
        Optional<String> implementer,
        Optional<String> unit,
        Goals goals,
        Total total,
        Optional<String> austerityMeasures,
        Optional<String> notes,
        Signature signature) {
    private static final Optional<String> NONE = Optional.empty();
    private static final Goals NO_GOALS = new Goals(NONE, NONE);
    private static final Total NO_TOTAL = new Total(Optional.empty(), Optional.empty());
    private static final Signature UNSIGNED = new Signature(NONE, NONE, NONE, NONE);

    static Form of(BaseData form) {
        return new Form(
                "baseData",
                form.annexLabel(),
                form.title(),
                NONE,
                NONE,
                NONE,
                NONE,
                form.expenditure().unit(),
                NO_GOALS,
                NO_TOTAL,
                form.austerityMeasures(),
                form.notes(),
                form.signature());
    }

    static Form of(DepartmentEvaluation form) {
        return new Form(
                "departmentEvaluation",
                form.annexLabel(),
                form.title(),
                form.department(),
                NONE,
                NONE,
                NONE,
                form.funding().unit(),
                form.goals(),
                form.total(),
                NONE,
                NONE,
                form.signature());
    }

    static Form of(ProjectEvaluation form) {
        return new Form(
                "projectEvaluation",
                form.annexLabel(),
                form.title(),
                NONE,
                form.project(),
                form.supervisor(),
                form.implementer(),
                form.funding().unit(),
                form.goals(),
                form.total(),
                NONE,
                NONE,
                form.signature());
    }

    static Form of(FundTable form) {
        return new Form(
                JsonName.of(form.kind()),
                form.annexLabel(),
                form.title(),
                NONE,
                NONE,
                NONE,
                NONE,
                form.unit(),
                NO_GOALS,
                NO_TOTAL,
                NONE,
                NONE,
                UNSIGNED);
    }
}

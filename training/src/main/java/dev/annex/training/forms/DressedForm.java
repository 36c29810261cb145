package dev.annex.training.forms;

import dev.annex.model.report.BaseData;
import dev.annex.model.report.DepartmentEvaluation;
import dev.annex.model.report.ProjectEvaluation;
import dev.annex.model.report.Report;
import dev.annex.samples.dress.Dress;
import dev.annex.samples.layout.ReportLayout;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedCell;
import dev.annex.samples.print.PrintedTable;
import dev.annex.samples.random.RandomReport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form of an invented report as printed in a dress.
 *
 * @param title above it
 * @param table its first or only table
 */
record DressedForm(String title, PrintedTable table) {

    /**
     * A form of a seed, or of the next seed whose report has one.
     *
     * @param form its id
     */
    static DressedForm of(String form, Dress dress, long seed) {
        for (long next = seed; ; next++) {
            Report report = RandomReport.of(next, dress).report();
            Optional<Report> alone = only(form, report);
            if (alone.isPresent()) {
                return new DressedForm(title(alone.get()), table(alone.get(), dress));
            }
        }
    }

    private static Optional<Report> only(String form, Report report) {
        Optional<BaseData> base = report.baseData().filter(any -> form.equals("baseData"));
        Optional<DepartmentEvaluation> department =
                report.departmentEvaluation().filter(any -> form.equals("departmentEvaluation"));
        List<ProjectEvaluation> projects = report.projectEvaluations().stream()
                .filter(any -> form.equals("projectEvaluation"))
                .limit(1)
                .toList();
        return base.isEmpty() && department.isEmpty() && projects.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report(
                        report.title(),
                        report.fiscalYear(),
                        report.department(),
                        base,
                        department,
                        projects,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of()));
    }

    private static String title(Report report) {
        return report.baseData()
                .flatMap(form -> form.title())
                .or(() -> report.departmentEvaluation().flatMap(form -> form.title()))
                .or(() -> report.projectEvaluations().stream().findFirst().flatMap(form -> form.title()))
                .orElse("");
    }

    private static PrintedTable table(Report report, Dress dress) {
        return ReportLayout.lay(report, dress).blocks().stream()
                .flatMap(DressedForm::tables)
                .max(Comparator.comparingInt(table -> table.cells().size()))
                .orElseThrow(() -> new IllegalStateException("a form is a table"));
    }

    /** A table and those within its cells. */
    private static Stream<PrintedTable> tables(PrintedBlock block) {
        return block instanceof PrintedTable table
                ? Stream.concat(
                        Stream.of(table),
                        table.cells().stream()
                                .map(PrintedCell::blocks)
                                .flatMap(List::stream)
                                .flatMap(DressedForm::tables))
                : Stream.empty();
    }
}

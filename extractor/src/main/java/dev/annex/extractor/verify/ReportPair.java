package dev.annex.extractor.verify;

import dev.annex.model.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report beside that of the same department for the year before.
 *
 * @param name of the report, as given
 * @param previousName of the earlier one
 */
public record ReportPair(String name, Report report, String previousName, Report previous) {

    private record Year(String department, int year) {
        static Optional<Year> of(Report report) {
            return report.department()
                    .flatMap(department -> report.fiscalYear().map(year -> new Year(FoldedText.of(department), year)));
        }

        Year before() {
            return new Year(department, year - 1);
        }
    }

    /**
     * The pairs among some reports. Of several reports of one department and year the first stands for that year; a report without
     * department or year is in no pair.
     *
     * @param reports by name
     * @return in the order of the later reports
     */
    public static List<ReportPair> among(Map<String, Report> reports) {
        Map<Year, String> names = new HashMap<>();
        reports.forEach((name, report) -> Year.of(report).ifPresent(year -> names.putIfAbsent(year, name)));
        List<ReportPair> pairs = new ArrayList<>();
        reports.forEach((name, report) -> Year.of(report)
                .flatMap(year -> Optional.ofNullable(names.get(year.before())))
                .flatMap(before ->
                        Optional.ofNullable(reports.get(before)).map(it -> new ReportPair(name, report, before, it)))
                .ifPresent(pairs::add));
        return pairs;
    }
}

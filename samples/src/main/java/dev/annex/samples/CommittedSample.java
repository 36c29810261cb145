package dev.annex.samples;

import dev.annex.model.report.Report;
import dev.annex.samples.dress.Dresses;
import dev.annex.samples.layout.ReportLayout;
import dev.annex.samples.print.PrintedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A sample report that is kept with the sources: its truth is written by hand, its files are printed from the truth.
 *
 * @param name of its folder in {@code reports}
 * @param dress the name of its dress
 */
public record CommittedSample(String name, String dress) {
    /** All of them. */
    public static final List<CommittedSample> ALL = List.of(
            new CommittedSample("library", "classic"),
            new CommittedSample("sports", "public14"),
            new CommittedSample("water", "waterworks"));

    private static final String TRUTH = "truth.json";

    /**
     * The report that its truth tells of.
     *
     * @param reports the folder of all samples
     */
    public Report report(Path reports) throws IOException {
        return Truth.read(Files.readString(reports.resolve(name).resolve(TRUTH)));
    }

    /** Its pages. */
    public PrintedReport printed(Path reports) throws IOException {
        return ReportLayout.lay(report(reports), Dresses.named(dress));
    }
}

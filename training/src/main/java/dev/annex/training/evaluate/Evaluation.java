package dev.annex.training.evaluate;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * How well the reports of a folder are read.
 *
 * @param scored the reports that were read, by path
 * @param unread the others, by path
 */
public record Evaluation(List<Scored> scored, List<Unread> unread) {

    /** The name of the files that say what is true of the reports beside them. */
    public static final String TRUTH = "truth.json";

    public Evaluation {
        scored = List.copyOf(scored);
        unread = List.copyOf(unread);
    }

    /**
     * A file that could not be read.
     *
     * @param file relative to the folder of the evaluation
     * @param reason one sentence
     */
    public record Unread(Path file, String reason) {}

    /** The fields in groups, in the order of their names. */
    public List<Group> by(Grouping grouping) {
        return Group.of(scored, grouping::of);
    }

    /** The fields of files of the same quality: {@code digital}, or the tier of a scan. */
    public List<Group> byStratum() {
        return Group.of(scored, (report, field) -> report.stratum());
    }

    /** All fields of all reports that were read. */
    public Group all() {
        return new Group(
                "all", scored, Tally.of(scored.stream().map(Scored::tally).toList()));
    }

    /** The roles of all sections. */
    public Confusion roles() {
        return Confusion.sum(scored.stream().map(Scored::roles).toList());
    }

    /** The reports that were read, the worst first, without those in which all is right. */
    public List<Scored> worstFirst() {
        return scored.stream()
                .filter(report -> !report.failures().isEmpty())
                .sorted(Comparator.comparingDouble(
                                (Scored report) -> report.tally().figures().f1())
                        .thenComparing(Scored::file))
                .toList();
    }
}

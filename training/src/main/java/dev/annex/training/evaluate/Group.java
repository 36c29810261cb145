package dev.annex.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Fields that have something in common.
 *
 * @param name what they have in common
 * @param reports in which they stand
 * @param tally the fields
 */
public record Group(String name, List<Scored> reports, Tally tally) {
    public Group {
        reports = List.copyOf(reports);
    }

    /** The fields of reports in groups, in the order of their names. */
    static List<Group> of(List<Scored> reports, BiFunction<Scored, Outcome, String> name) {
        TreeMap<String, List<Outcome>> fields = new TreeMap<>();
        TreeMap<String, List<Scored>> members = new TreeMap<>();
        for (Scored report : reports) {
            TreeMap<String, List<Outcome>> own = new TreeMap<>();
            report.tally()
                    .outcomes()
                    .forEach(field -> own.computeIfAbsent(name.apply(report, field), group -> new ArrayList<>())
                            .add(field));
            own.forEach((group, outcomes) -> {
                fields.computeIfAbsent(group, first -> new ArrayList<>()).addAll(outcomes);
                members.computeIfAbsent(group, first -> new ArrayList<>()).add(report);
            });
        }
        return fields.entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey(), members.getOrDefault(entry.getKey(), List.of()), new Tally(entry.getValue())))
                .toList();
    }

    /** The tables of its reports, as far as there is something to compare them with. */
    public TableFigures tables() {
        return TableFigures.of(
                reports.stream().flatMap(report -> report.tables().stream()).toList());
    }
}

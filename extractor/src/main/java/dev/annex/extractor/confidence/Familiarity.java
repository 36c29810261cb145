package dev.annex.extractor.confidence;

import dev.annex.model.finding.Unmapped;
import dev.annex.model.finding.Unmapped.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of each form was understood: cells that became values, against cells that nobody knew what to do with. A narrative is
 * measured by its paragraphs likewise.
 */
final class Familiarity {
    private static final String NARRATIVE = "narrative";

    private final Map<String, Double> shares = new HashMap<>();

    Familiarity(List<RatedField> fields, List<Unmapped> unmapped) {
        Map<String, Set<Object>> places = new HashMap<>();
        Map<String, Set<Integer>> tables = new HashMap<>();
        for (RatedField field : fields) {
            places.computeIfAbsent(field.part(), part -> new HashSet<>()).add(field.place());
            field.evidence()
                    .table()
                    .ifPresent(table -> tables.computeIfAbsent(field.part(), part -> new HashSet<>())
                            .add(table));
        }
        places.forEach((part, known) -> {
            Set<Integer> own = part.startsWith(NARRATIVE) ? Set.of() : tables.getOrDefault(part, Set.of());
            long unknown = unmapped.stream()
                    .filter(each -> each.kind() == Kind.CELL
                            && each.table().filter(own::contains).isPresent())
                    .count();
            shares.put(part, known.size() / (double) (known.size() + unknown));
        });
    }

    /** From 0, nothing, to 1, everything. */
    double of(RatedField field) {
        return shares.getOrDefault(field.part(), 1.0);
    }
}

package dev.annex.training.evaluate;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was taken for what.
 *
 * @param counts how often something that truly is the first name was given the second
 */
public record Confusion(Map<String, Map<String, Integer>> counts) {

    /** The name of what has no name of its own. */
    public static final String NONE = "none";

    /** The name of what is not there at all on the other side. */
    public static final String ABSENT = "absent";

    public Confusion {
        Map<String, Map<String, Integer>> copy = new TreeMap<>();
        counts.forEach((truth, row) -> copy.put(truth, Collections.unmodifiableMap(new TreeMap<>(row))));
        counts = Collections.unmodifiableMap(copy);
    }

    /** Something and what it was taken for. */
    record Pair(String truth, String said) {}

    static Confusion of(List<Pair> pairs) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        pairs.forEach(pair ->
                counts.computeIfAbsent(pair.truth(), name -> new TreeMap<>()).merge(pair.said(), 1, Integer::sum));
        return new Confusion(counts);
    }

    /** Several as one. */
    static Confusion sum(Collection<Confusion> parts) {
        Map<String, Map<String, Integer>> sum = new TreeMap<>();
        parts.forEach(part -> part.counts()
                .forEach((truth, row) -> row.forEach((said, count) ->
                        sum.computeIfAbsent(truth, name -> new TreeMap<>()).merge(said, count, Integer::sum))));
        return new Confusion(sum);
    }

    /** How often one was taken for the other. */
    public int count(String truth, String said) {
        return counts.getOrDefault(truth, Map.of()).getOrDefault(said, 0);
    }

    /** Every name that is true of something or was said of something. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(counts.keySet());
        counts.values().forEach(row -> names.addAll(row.keySet()));
        return names;
    }

    /** The harmonic mean of precision and recall of a name; 0 where it was never right. */
    public double f1(String name) {
        int truly = counts.getOrDefault(name, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int said =
                counts.keySet().stream().mapToInt(truth -> count(truth, name)).sum();
        return truly + said == 0 ? 0 : 2.0 * count(name, name) / (truly + said);
    }

    /**
     * The mean of {@link #f1} over the names that are true of something, but for {@link #NONE} and {@link #ABSENT}; empty without
     * any.
     */
    public OptionalDouble macroF1() {
        return counts.keySet().stream()
                .filter(name -> !name.equals(NONE) && !name.equals(ABSENT))
                .mapToDouble(this::f1)
                .average();
    }
}

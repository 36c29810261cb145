package dev.annex.training.forms;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How often each kind of table was taken for each.
 *
 * @param confusion by what is true, then by what was said
 */
public record FormFigures(Map<String, Map<String, Integer>> confusion) {
    static FormFigures of(Stream<PrintedForm> tables, Function<PrintedForm, String> recognizer) {
        Map<String, Map<String, Integer>> confusion = new TreeMap<>();
        tables.forEach(table -> confusion
                .computeIfAbsent(table.form(), form -> new TreeMap<>())
                .merge(recognizer.apply(table), 1, Integer::sum));
        return new FormFigures(confusion);
    }

    private int count(String truth, String said) {
        return confusion.getOrDefault(truth, Map.of()).getOrDefault(said, 0);
    }

    /** The mean F1 of the kinds that there are tables of. */
    public double macroF1() {
        return confusion.keySet().stream().mapToDouble(this::f1).average().orElse(0);
    }

    private double f1(String form) {
        Set<String> all = new TreeSet<>(confusion.keySet());
        confusion.values().forEach(said -> all.addAll(said.keySet()));
        int right = count(form, form);
        int said = all.stream().mapToInt(truth -> count(truth, form)).sum();
        int true_ = all.stream().mapToInt(other -> count(form, other)).sum();
        return right == 0 ? 0 : 2.0 * right / (said + true_);
    }

    /** How many tables were taken for a form that they are not. */
    public int wrongClaims(String noForm) {
        return confusion.entrySet().stream()
                .flatMap(truth -> truth.getValue().entrySet().stream()
                        .filter(said ->
                                !said.getKey().equals(noForm) && !said.getKey().equals(truth.getKey())))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many tables there are. */
    public int tables() {
        return confusion.values().stream()
                .flatMap(said -> said.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many were recognised for what they are. */
    public int right() {
        return confusion.keySet().stream().mapToInt(form -> count(form, form)).sum();
    }
}

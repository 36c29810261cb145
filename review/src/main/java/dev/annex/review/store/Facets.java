package dev.annex.review.store;

import java.util.List;
import java.util.Map;

/**
 * What the queue can be narrowed down by.
 *
 * @param states how many documents there are of each
 */
public record Facets(
        Map<DocumentState, Integer> states, List<String> forms, List<String> departments, List<Integer> years) {
    public Facets {
        states = Map.copyOf(states);
        forms = List.copyOf(forms);
        departments = List.copyOf(departments);
        years = List.copyOf(years);
    }
}

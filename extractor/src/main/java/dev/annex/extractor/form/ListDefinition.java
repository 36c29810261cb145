package dev.annex.extractor.form;

import java.util.List;
import java.util.Objects;

/**
 * A column of items, each with its amount in the same cell or in the next: {@code 一般公共预算：193.51}.
 *
 * @param into where its items go, such as {@code funding.byRevenue}
 * @param labels the label above the column
 * @param codes the items that are known
 */
record ListDefinition(String into, Labels labels, List<CodeDefinition> codes) {
    ListDefinition {
        Objects.requireNonNull(into, "“into” is missing");
        Objects.requireNonNull(labels, "“labels” is missing");
        Objects.requireNonNull(codes, "“codes” is missing");
        codes = List.copyOf(codes);
    }
}

package dev.annex.extractor.form;

import java.util.List;
import java.util.Objects;

/**
 * The labels at the left of a region's rows.
 *
 * @param field the key that holds the label
 * @param strip whether a leading 其中： and a trailing colon are left out
 * @param levels whether the rows form a hierarchy whose depth is a field
 * @param codes the items that are known
 */
record ItemDefinition(String field, boolean strip, boolean levels, List<CodeDefinition> codes) {
    ItemDefinition {
        Objects.requireNonNull(field, "“field” is missing");
        Objects.requireNonNull(codes, "“codes” is missing");
        codes = List.copyOf(codes);
    }
}

package dev.annex.extractor.form;

import java.util.Objects;

/**
 * A label with its value beside it.
 *
 * @param field the key that it fills, such as {@code project} or {@code total.score}
 * @param type how the value is read
 * @param identifies whether only this kind of form has the label
 * @param yields whether a region that fills the same key goes before it
 * @param labels its wordings
 */
record PairDefinition(String field, ColumnDefinition.Type type, boolean identifies, boolean yields, Labels labels) {
    PairDefinition {
        Objects.requireNonNull(field, "“field” is missing");
        Objects.requireNonNull(type, "“type” is missing");
        Objects.requireNonNull(labels, "“labels” is missing");
    }
}

package dev.annex.extractor.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The wordings under which one thing is known. Immutable. */
final class Labels {
    static final Labels NONE = new Labels(List.of());

    private final List<String> patterns;
    private final Set<String> wordings;

    /** @throws IllegalArgumentException if a pattern is malformed */
    @JsonCreator
    Labels(List<String> patterns) {
        this.patterns = List.copyOf(patterns);
        this.wordings = patterns.stream()
                .flatMap(pattern -> LabelPattern.wordings(pattern).stream())
                .filter(wording -> !wording.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    @JsonValue
    List<String> patterns() {
        return patterns;
    }

    /** Whether a label is one of these, with its bracketed remarks or without them. */
    boolean match(LabelKey label) {
        return wordings.contains(label.whole()) || wordings.contains(label.bare());
    }

    Set<String> wordings() {
        return wordings;
    }
}

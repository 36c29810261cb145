package dev.annex.extractor.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A kind of form: how it is recognised and how its cells bind to the contract.
 *
 * @param id of the form
 * @param name its usual Chinese name
 * @param target the part of the report that it fills
 * @param titles its titles, without year and brackets
 * @param otherForms words in the title of a form that looks like this one but is another
 * @param regions the regions that it may have
 * @param pairs the labelled values that it may have
 * @param lists the lists of items that it may have
 * @param otherLabels labels that are known but have no key: they go to {@code otherFields}
 */
record FormDefinition(
        String id,
        String name,
        Target target,
        Labels titles,
        List<String> otherForms,
        List<String> regions,
        List<PairDefinition> pairs,
        List<ListDefinition> lists,
        Labels otherLabels) {

    /** The part of the report that a form fills. */
    enum Target {
        @JsonProperty("baseData")
        BASE_DATA,
        @JsonProperty("departmentEvaluation")
        DEPARTMENT_EVALUATION,
        @JsonProperty("projectEvaluations")
        PROJECT_EVALUATIONS
    }

    FormDefinition {
        Objects.requireNonNull(id, "“id” is missing");
        Objects.requireNonNull(name, "“name” is missing");
        Objects.requireNonNull(target, "“target” is missing");
        Objects.requireNonNull(titles, "“titles” is missing");
        Objects.requireNonNull(regions, "“regions” is missing");
        Objects.requireNonNull(pairs, "“pairs” is missing");
        Objects.requireNonNull(lists, "“lists” is missing");
        Objects.requireNonNull(otherLabels, "“otherLabels” is missing");
        otherForms = otherForms == null ? List.of() : List.copyOf(otherForms);
        regions = List.copyOf(regions);
        pairs = List.copyOf(pairs);
        lists = List.copyOf(lists);
    }
}

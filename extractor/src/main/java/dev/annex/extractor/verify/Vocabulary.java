package dev.annex.extractor.verify;

import java.util.Map;

/**
 * What an expression may speak of.
 *
 * @param scope what stands at the places to which the rule applies
 * @param grouped whether the rule applies to groups of them, so that {@code group} has a meaning
 * @param variables names that stand for a key of the contract: {@code $column}
 * @param definitions names that stand for an expression: {@code $parts}
 */
record Vocabulary(Shape scope, boolean grouped, Map<String, String> variables, Map<String, Expression> definitions) {
    Vocabulary {
        variables = Map.copyOf(variables);
        definitions = Map.copyOf(definitions);
    }
}

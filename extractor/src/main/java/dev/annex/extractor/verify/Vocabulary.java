package dev.annex.extractor.verify;

import java.util.Map;
import java.util.Optional;

/**
 * What an expression may speak of.
 *
 * @param scope what stands at the places to which the rule applies
 * @param grouped whether the rule applies to groups of them, so that {@code group} has a meaning
 * @param paired whether there is a report of the year before, so that {@code previous} has a meaning
 * @param variables names that stand for a key of the contract, {@code $column}, or for a text, then with its quotes
 * @param definitions names that stand for an expression: {@code $parts}
 */
record Vocabulary(
        Shape scope,
        boolean grouped,
        boolean paired,
        Map<String, String> variables,
        Map<String, Expression> definitions) {
    Vocabulary {
        variables = Map.copyOf(variables);
        definitions = Map.copyOf(definitions);
    }

    /** The same with other definitions. */
    Vocabulary defining(Map<String, Expression> others) {
        return new Vocabulary(scope, grouped, paired, variables, others);
    }

    /** The text for which a variable stands; empty where it stands for a key, or for nothing. */
    Optional<String> quoted(String variable) {
        String value = variables.getOrDefault(variable, "");
        return value.length() > 1 && value.startsWith("'") && value.endsWith("'")
                ? Optional.of(value.substring(1, value.length() - 1))
                : Optional.empty();
    }
}

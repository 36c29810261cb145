package dev.annex.training.corrections;

import java.util.List;

/**
 * A question that reviewers have answered in different ways.
 *
 * @param question with its context
 * @param answers the different answers
 * @param documents in which they were given
 */
public record Contradiction(String question, List<String> answers, List<String> documents) {
    public Contradiction {
        answers = List.copyOf(answers);
        documents = List.copyOf(documents);
    }
}

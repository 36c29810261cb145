package dev.annex.extractor.verify;

import java.util.List;
import java.util.Optional;

/** An expression whose value is a text. */
sealed interface Textual extends Expression {

    /** Its value; empty where nothing is printed. */
    Optional<String> text(Evaluation evaluation, Spot here);

    /** A text in the text of the rule. */
    record Literal(String text) implements Textual {
        @Override
        public Optional<String> text(Evaluation evaluation, Spot here) {
            return Optional.of(text);
        }
    }

    /** The one text to which a path leads. */
    record Field(Places.Path path) implements Textual {
        @Override
        public Optional<String> text(Evaluation evaluation, Spot here) {
            List<Spot> spots = path.select(evaluation, here);
            return spots.size() == 1 ? spots.get(0).text() : Optional.empty();
        }

        @Override
        public List<Expression> parts() {
            return List.of(path);
        }
    }
}

package dev.annex.extractor.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An expression whose value is yes, no or unknown. */
sealed interface Condition extends Expression {

    Truth truth(Evaluation evaluation, Spot here);

    /** How two numbers or texts compare. */
    enum Relation {
        EQUAL("="),
        DIFFERENT("!="),
        AT_MOST("<="),
        AT_LEAST(">="),
        LESS("<"),
        GREATER(">");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        /** Whether the true values behind two printed numbers may stand in this relation. */
        boolean mayHold(Estimate a, Estimate b) {
            return switch (this) {
                case EQUAL -> a.mayEqual(b);
                case DIFFERENT -> a.mayDiffer(b);
                case AT_MOST -> a.mayBeAtMost(b);
                case AT_LEAST -> b.mayBeAtMost(a);
                case LESS -> a.mayBeLessThan(b);
                case GREATER -> b.mayBeLessThan(a);
            };
        }
    }

    /** Two numbers compared; unknown where one is missing. */
    record OfNumbers(Relation relation, Numeric left, Numeric right) implements Condition {
        @Override
        public Truth truth(Evaluation evaluation, Spot here) {
            Optional<Estimate> a = left.value(evaluation, here);
            Optional<Estimate> b = right.value(evaluation, here);
            if (a.isEmpty() || b.isEmpty()) {
                return Truth.UNKNOWN;
            }
            boolean holds = relation.mayHold(a.get(), b.get());
            if (!(left instanceof Numeric.Constant || right instanceof Numeric.Constant)) {
                evaluation.compared(a.get(), b.get(), holds);
            }
            return Truth.of(holds);
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** Two texts compared; a blank is equal to no text. */
    record OfTexts(boolean equal, Textual left, Textual right) implements Condition {
        @Override
        public Truth truth(Evaluation evaluation, Spot here) {
            Optional<String> a = left.text(evaluation, here);
            return Truth.of(equal == (a.isPresent() && a.equals(right.text(evaluation, here))));
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** Whether at least one of the places is blank; no where there are no such places. */
    record Blank(Places places) implements Condition {
        @Override
        public Truth truth(Evaluation evaluation, Spot here) {
            return Truth.of(places.select(evaluation, here).stream().anyMatch(Spot::isBlank));
        }

        @Override
        public List<Expression> parts() {
            return List.of(places);
        }
    }

    /** Whether at least one of the places is filled. */
    record Present(Places places) implements Condition {
        @Override
        public Truth truth(Evaluation evaluation, Spot here) {
            return Truth.of(places.select(evaluation, here).stream().anyMatch(spot -> !spot.isBlank()));
        }

        @Override
        public List<Expression> parts() {
            return List.of(places);
        }
    }

    /** How a text and the words that are looked for in it compare. */
    enum Manner {
        /** One of the words stands somewhere in it. */
        MENTIONS,
        /** It is one of the words. */
        IS,
        /** One of the words is its end. */
        ENDS;

        private boolean holds(String text, String word) {
            return switch (this) {
                case MENTIONS -> text.contains(word);
                case IS -> text.equals(word);
                case ENDS -> text.endsWith(word);
            };
        }
    }

    /** Whether one of the texts at some places has one of these words; a blank has none. */
    record Says(Manner manner, Places places, List<Textual> words) implements Condition {
        public Says {
            words = List.copyOf(words);
        }

        @Override
        public Truth truth(Evaluation evaluation, Spot here) {
            List<Spot> spots = places.select(evaluation, here);
            spots.forEach(evaluation::saw);
            List<String> texts = spots.stream()
                    .flatMap(spot -> spot.text().stream())
                    .map(FoldedText::of)
                    .toList();
            for (Textual word : texts.isEmpty() ? List.<Textual>of() : words) {
                String wanted = FoldedText.of(word.text(evaluation, here).orElse(""));
                if (!wanted.isEmpty() && texts.stream().anyMatch(text -> manner.holds(text, wanted))) {
                    return Truth.YES;
                }
            }
            return Truth.NO;
        }

        @Override
        public List<Expression> parts() {
            List<Expression> parts = new ArrayList<>(words);
            parts.add(places);
            return parts;
        }
    }

    /** What is printed as yes or no; no where there is no such place. */
    record Flag(Places.Path path) implements Condition {
        @Override
        public Truth truth(Evaluation evaluation, Spot here) {
            List<Spot> spots = path.select(evaluation, here);
            spots.forEach(evaluation::saw);
            return Truth.of(spots.stream().anyMatch(spot -> spot.node().asBoolean(false)));
        }

        @Override
        public List<Expression> parts() {
            return List.of(path);
        }
    }

    /** How many of some rows a condition has to hold for. */
    enum Quantity {
        /** Every one; true where there is none. */
        EVERY,
        /** One at least. */
        SOME
    }

    /** Whether a condition holds for every row, or for some. */
    record OfRows(Quantity quantity, Places rows, Condition condition) implements Condition {
        @Override
        public Truth truth(Evaluation evaluation, Spot here) {
            boolean every = quantity == Quantity.EVERY;
            Truth truth = Truth.of(every);
            for (Spot row : rows.select(evaluation, here)) {
                Truth ofRow = condition.truth(evaluation, row);
                truth = every ? truth.and(ofRow) : truth.or(ofRow);
            }
            return truth;
        }

        @Override
        public int lists() {
            return rows.lists() + condition.lists();
        }

        @Override
        public List<Expression> parts() {
            return List.of(rows, condition);
        }
    }

    /** Both of two conditions. */
    record Both(Condition left, Condition right) implements Condition {
        @Override
        public Truth truth(Evaluation evaluation, Spot here) {
            Truth first = left.truth(evaluation, here);
            return first == Truth.NO ? first : first.and(right.truth(evaluation, here));
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** One of two conditions at least. */
    record Either(Condition left, Condition right) implements Condition {
        @Override
        public Truth truth(Evaluation evaluation, Spot here) {
            Truth first = left.truth(evaluation, here);
            return first == Truth.YES ? first : first.or(right.truth(evaluation, here));
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** The opposite of a condition. */
    record Not(Condition inner) implements Condition {
        @Override
        public Truth truth(Evaluation evaluation, Spot here) {
            return inner.truth(evaluation, here).not();
        }

        @Override
        public List<Expression> parts() {
            return List.of(inner);
        }
    }
}

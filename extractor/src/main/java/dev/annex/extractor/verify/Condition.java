package dev.annex.extractor.verify;

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

package dev.annex.extractor.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** An expression whose value is a number. */
sealed interface Numeric extends Expression {

    /** Its value; empty where a figure that it needs is missing, which the evaluation then knows. */
    Optional<Estimate> value(Evaluation evaluation, Spot here);

    /** A number in the text of the rule. */
    record Constant(BigDecimal value) implements Numeric {
        @Override
        public Optional<Estimate> value(Evaluation evaluation, Spot here) {
            return Optional.of(Estimate.exactly(value));
        }
    }

    /** The one figure to which a path leads. */
    record Field(Places.Path path) implements Numeric {
        @Override
        public Optional<Estimate> value(Evaluation evaluation, Spot here) {
            return evaluation.only(path.select(evaluation, here)).flatMap(evaluation::figure);
        }

        @Override
        public List<Expression> parts() {
            return List.of(path);
        }
    }

    /** The one figure to which a path leads, taken as possibly rounded even where it is whole. */
    record Rounded(Places.Path path) implements Numeric {
        @Override
        public Optional<Estimate> value(Evaluation evaluation, Spot here) {
            return evaluation
                    .only(path.select(evaluation, here))
                    .flatMap(evaluation::figure)
                    .map(figure -> evaluation.isLiteral() ? figure : Estimate.printed(figure.nominal()));
        }

        @Override
        public List<Expression> parts() {
            return List.of(path);
        }
    }

    /** A number taken for its printed digits, however its field may be rounded. */
    record Exact(Numeric value) implements Numeric {
        @Override
        public Optional<Estimate> value(Evaluation evaluation, Spot here) {
            return value.value(evaluation, here).map(estimate -> Estimate.exactly(estimate.nominal()));
        }

        @Override
        public List<Expression> parts() {
            return List.of(value);
        }
    }

    /** Two numbers added, subtracted, multiplied or divided. */
    record Arithmetic(char operator, Numeric left, Numeric right) implements Numeric {
        @Override
        public Optional<Estimate> value(Evaluation evaluation, Spot here) {
            Optional<Estimate> a = left.value(evaluation, here);
            Optional<Estimate> b = right.value(evaluation, here);
            return a.isEmpty() || b.isEmpty() ? Optional.empty() : apply(evaluation, a.get(), b.get());
        }

        private Optional<Estimate> apply(Evaluation evaluation, Estimate a, Estimate b) {
            return switch (operator) {
                case '+' -> Optional.of(a.plus(b));
                case '-' -> Optional.of(a.minus(b));
                case '*' -> Optional.of(a.times(b));
                default -> {
                    Optional<Estimate> quotient = a.over(b);
                    if (quotient.isEmpty()) {
                        evaluation.divisionByZero();
                    }
                    yield quotient;
                }
            };
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** The sum of the figures that are printed; missing where none is. */
    record Sum(Places places) implements Numeric {
        @Override
        public Optional<Estimate> value(Evaluation evaluation, Spot here) {
            return evaluation.figures(places.select(evaluation, here)).stream().reduce(Estimate::plus);
        }

        @Override
        public List<Expression> parts() {
            return List.of(places);
        }
    }

    /** The sum over rows of what is computed for each; rows that lack a figure count nothing. Missing where none has it. */
    record SumOfRows(Places rows, Numeric each) implements Numeric {
        @Override
        public Optional<Estimate> value(Evaluation evaluation, Spot here) {
            List<Spot> spots = rows.select(evaluation, here);
            Optional<Estimate> sum = evaluation.tolerating(e ->
                    spots.stream().flatMap(row -> each.value(e, row).stream()).reduce(Estimate::plus));
            return sum.isPresent() || spots.isEmpty() ? sum : each.value(evaluation, spots.get(0));
        }

        @Override
        public int lists() {
            return rows.lists() + each.lists();
        }

        @Override
        public List<Expression> parts() {
            return List.of(rows, each);
        }
    }

    /** A number that a text says, such as the year of a title; missing where it says none. */
    record InText(Places.Path path, Function<String, Optional<Estimate>> reading) implements Numeric {
        @Override
        public Optional<Estimate> value(Evaluation evaluation, Spot here) {
            Optional<Spot> spot = evaluation.only(path.select(evaluation, here));
            spot.ifPresent(evaluation::saw);
            return spot.flatMap(Spot::text).flatMap(reading);
        }

        @Override
        public List<Expression> parts() {
            return List.of(path);
        }
    }

    /** How many of the places are not blank. */
    record Count(Places places) implements Numeric {
        @Override
        public Optional<Estimate> value(Evaluation evaluation, Spot here) {
            long filled = places.select(evaluation, here).stream()
                    .filter(spot -> !spot.isBlank())
                    .count();
            return Optional.of(Estimate.exactly(BigDecimal.valueOf(filled)));
        }

        @Override
        public List<Expression> parts() {
            return List.of(places);
        }
    }

    /** The greatest or smallest of the figures that are printed; missing where none is. */
    record Extreme(boolean greatest, List<Expression> among) implements Numeric {
        public Extreme {
            among = List.copyOf(among);
        }

        @Override
        public Optional<Estimate> value(Evaluation evaluation, Spot here) {
            List<Estimate> figures = new ArrayList<>();
            for (Expression each : among) {
                if (each instanceof Places places) {
                    figures.addAll(evaluation.figures(places.select(evaluation, here)));
                } else if (each instanceof Numeric number) {
                    number.value(evaluation, here).ifPresent(figures::add);
                }
            }
            BinaryOperator<Estimate> choice = greatest ? Estimate::max : Estimate::min;
            return figures.stream().reduce(choice);
        }

        @Override
        public List<Expression> parts() {
            return among;
        }
    }

    /** A number or, where it is missing, another. */
    record OrElse(Numeric first, Numeric otherwise) implements Numeric {
        @Override
        public Optional<Estimate> value(Evaluation evaluation, Spot here) {
            Optional<Estimate> value = evaluation.tolerating(e -> first.value(e, here));
            return value.isPresent() ? value : otherwise.value(evaluation, here);
        }

        @Override
        public List<Expression> parts() {
            return List.of(first, otherwise);
        }
    }

    /** A number that may be off by some amount either way, such as a mark that is a matter of judgement. */
    record About(Numeric value, Numeric margin) implements Numeric {
        @Override
        public Optional<Estimate> value(Evaluation evaluation, Spot here) {
            Optional<Estimate> middle = value.value(evaluation, here);
            Optional<Estimate> width = margin.value(evaluation, here);
            return middle.isEmpty() || width.isEmpty()
                    ? Optional.empty()
                    : Optional.of(middle.get().widened(width.get().nominal().abs()));
        }

        @Override
        public List<Expression> parts() {
            return List.of(value, margin);
        }
    }

    /** An amount in another unit of money than it is printed in. */
    record Converted(Numeric amount, Textual from, Textual to) implements Numeric {
        private static final Map<String, Integer> POWERS_OF_TEN = Map.of("元", 0, "万元", 4, "亿元", 8);

        @Override
        public Optional<Estimate> value(Evaluation evaluation, Spot here) {
            Optional<Integer> source = from.text(evaluation, here).map(POWERS_OF_TEN::get);
            Optional<Integer> target = to.text(evaluation, here).map(POWERS_OF_TEN::get);
            if (source.isEmpty() || target.isEmpty()) {
                evaluation.unknownUnit();
                return Optional.empty();
            }
            int shift = source.get() - target.get();
            return amount.value(evaluation, here).map(value -> value.scaledByPowerOfTen(shift));
        }

        @Override
        public List<Expression> parts() {
            return List.of(amount, from, to);
        }
    }
}

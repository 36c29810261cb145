package dev.annex.extractor.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An expression that picks places of the report. */
sealed interface Places extends Expression permits Places.Path, Places.Parts {

    /** The places, in document order. */
    List<Spot> select(Evaluation evaluation, Spot here);

    /** What stands at each place. */
    Shape shape();

    /** Where a path begins. */
    enum Start {
        /** At the element that is looked at. */
        HERE,
        /** At the root of the output. */
        ROOT,
        /** At the element to which the rule is applied. */
        SCOPE,
        /** At each row of the group to which the rule is applied. */
        GROUP,
        /** At the report of the year before. */
        PREVIOUS
    }

    /**
     * One step into the report.
     *
     * @param name of the member
     * @param list whether the member is a list, whose elements are meant
     * @param filter which elements of the list
     */
    record Step(String name, boolean list, Optional<Condition> filter) {}

    /**
     * A path such as {@code funding.rows[code = 'total'].executed}.
     *
     * @param holder what the last step is a member of
     * @param shape what stands at its end
     */
    record Path(Start start, List<Step> steps, Shape holder, Shape shape) implements Places {
        public Path {
            steps = List.copyOf(steps);
        }

        @Override
        public List<Spot> select(Evaluation evaluation, Spot here) {
            return follow(steps, evaluation, here);
        }

        private List<Spot> follow(List<Step> way, Evaluation evaluation, Spot here) {
            List<Spot> spots = evaluation.startOf(start, here);
            for (Step step : way) {
                evaluation.step(spots.size());
                List<Spot> next = new ArrayList<>();
                for (Spot spot : spots) {
                    spot.member(step.name()).ifPresent(member -> next.addAll(elements(step, member, evaluation)));
                }
                spots = next;
            }
            return spots;
        }

        private static List<Spot> elements(Step step, Spot member, Evaluation evaluation) {
            if (!step.list()) {
                return List.of(member);
            }
            List<Spot> elements = member.elements();
            evaluation.step(elements.size());
            return elements.stream()
                    .filter(element -> step.filter().isEmpty()
                            || evaluation.literally(e -> step.filter().get().truth(e, element)) == Truth.YES)
                    .toList();
        }

        /** Whether it may lead to several places though one is wanted. */
        boolean needsChoice() {
            return start == Start.GROUP
                    || steps.stream()
                            .anyMatch(step -> step.list() && step.filter().isEmpty());
        }

        /** The key of what it leads to. */
        String lastName() {
            return steps.get(steps.size() - 1).name();
        }

        /** Whether the rows that hold the last step carry a level. */
        boolean rowsHaveLevels() {
            return holder.member("level").isPresent();
        }

        @Override
        public int lists() {
            return Places.super.lists()
                    + (int) steps.stream().filter(Step::list).count();
        }

        @Override
        public List<Expression> parts() {
            return steps.stream()
                    .<Expression>flatMap(step -> step.filter().stream())
                    .toList();
        }
    }

    /**
     * The parts of a figure in a list whose rows carry a level: the same column in the rows one level deeper that follow. For a part that is
     * blank, its own parts stand in.
     *
     * @param whole leads to the figure; its last step is the column, the one before it the rows
     */
    record Parts(Path whole) implements Places {

        @Override
        public List<Spot> select(Evaluation evaluation, Spot here) {
            List<Step> steps = whole.steps();
            String column = steps.get(steps.size() - 1).name();
            Step rows = steps.get(steps.size() - 2);
            List<Spot> parts = new ArrayList<>();
            List<Step> toList = new ArrayList<>(steps.subList(0, steps.size() - 2));
            toList.add(new Step(rows.name(), false, Optional.empty()));
            for (Spot list : whole.follow(toList, evaluation, here)) {
                List<Spot> all = list.elements();
                for (Spot row : Path.elements(rows, list, evaluation)) {
                    parts.addAll(below(all, row.index(), column));
                }
            }
            return parts;
        }

        private static List<Spot> below(List<Spot> rows, int index, String column) {
            int end = index + 1;
            while (end < rows.size() && level(rows.get(end)) > level(rows.get(index))) {
                end++;
            }
            int level = rows.subList(index + 1, end).stream()
                    .map(Parts::level)
                    .min(Comparator.naturalOrder())
                    .orElse(0);
            List<Spot> parts = new ArrayList<>();
            for (int i = index + 1; i < end; i++) {
                if (level(rows.get(i)) == level) {
                    Spot part = rows.get(i).member(column).orElseThrow();
                    List<Spot> own = part.isBlank() ? below(rows, i, column) : List.of();
                    parts.addAll(own.isEmpty() ? List.of(part) : own);
                }
            }
            return parts;
        }

        private static int level(Spot row) {
            return row.node().path("level").asInt(0);
        }

        @Override
        public Shape shape() {
            return whole.shape();
        }

        @Override
        public List<Expression> parts() {
            return List.of(whole);
        }
    }
}

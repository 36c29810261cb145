package dev.annex.training.corrections;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What reviewers have settled, divided: what is learned, what is kept back to measure on, and what contradicts itself and is
 * used for neither.
 *
 * @param <E> what the trainer takes
 */
record Lessons<E>(
        List<Lesson<E>> learned, List<Lesson<E>> keptBack, int contradictory, List<Contradiction> contradictions) {
    Lessons {
        learned = List.copyOf(learned);
        keptBack = List.copyOf(keptBack);
        contradictions = List.copyOf(contradictions);
    }

    static <E> Lessons<E> of(List<Lesson<E>> all) {
        Map<String, List<Lesson<E>>> byQuestion =
                all.stream().collect(Collectors.groupingBy(Lesson::question, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Lesson<E>>> disputed = new LinkedHashMap<>(byQuestion);
        disputed.values().removeIf(lessons -> answers(lessons).size() == 1);
        List<Lesson<E>> sound = all.stream()
                .filter(lesson -> !disputed.containsKey(lesson.question()))
                .toList();
        return new Lessons<>(
                sound.stream().filter(lesson -> !lesson.isKeptBack()).toList(),
                sound.stream().filter(Lesson::isKeptBack).toList(),
                all.size() - sound.size(),
                disputed.values().stream().map(Lessons::contradiction).toList());
    }

    int count() {
        return learned.size() + keptBack.size() + contradictory;
    }

    /** Answers that reviewers gave and none of which is left to be learned from. */
    Set<String> unlearned() {
        Set<String> given = new LinkedHashSet<>();
        contradictions.forEach(contradiction -> given.addAll(contradiction.answers()));
        given.addAll(answers(keptBack));
        given.removeAll(answers(learned));
        return given;
    }

    private static <E> Contradiction contradiction(List<Lesson<E>> disputed) {
        return new Contradiction(
                disputed.get(0).question(),
                List.copyOf(answers(disputed)),
                disputed.stream().map(Lesson::document).distinct().toList());
    }

    private static <E> Set<String> answers(List<Lesson<E>> lessons) {
        return lessons.stream().map(Lesson::answer).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

package dev.annex.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works through many inputs, several at a time. An input that needs more memory than is left beside its neighbours is tried
 * once more when it is alone, so that what can be read does not depend on who stood next to it.
 *
 * @param jobs how many inputs are worked on at once, which is what bounds the memory
 * @param work on one input
 * @param tooLarge what becomes of an input that needs too much memory even alone
 */
record Batch(int jobs, Function<Input, Outcome> work, Function<Input, Outcome> tooLarge) {

    /**
     * Works through all inputs.
     *
     * @param told each outcome as soon as all before it are known
     * @return one outcome for each input
     */
    List<Outcome> run(List<Input> inputs, Consumer<Outcome> told) {
        List<Outcome> outcomes = new ArrayList<>();
        Consumer<Outcome> keep = outcome -> {
            outcomes.add(outcome);
            told.accept(outcome);
        };
        List<Input> again = together(inputs, jobs, keep);
        together(again, 1, keep).forEach(input -> keep.accept(tooLarge.apply(input)));
        return outcomes;
    }

    /** An input and what became of it; empty where the memory did not suffice. */
    private record Tried(Input input, Optional<Outcome> outcome) {}

    /** Tries all inputs and returns those for which the memory did not suffice. */
    private List<Input> together(List<Input> inputs, int threads, Consumer<Outcome> told) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Tried>> running = inputs.stream()
                    .map(input -> workers.submit(() -> attempt(input)))
                    .toList();
            List<Input> again = new ArrayList<>();
            for (Future<Tried> future : running) {
                Tried tried = future.get();
                tried.outcome().ifPresentOrElse(told, () -> again.add(tried.input()));
            }
            return again;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Tried attempt(Input input) {
        try {
            return new Tried(input, Optional.of(work.apply(input)));
        } catch (OutOfMemoryError e) {
            return new Tried(input, Optional.empty());
        }
    }
}

package dev.annex.review.store;

import java.util.Arrays;
import java.util.List;

/**
 * One request that changed a document.
 *
 * @param version of the document after it, from 1
 * @param by who it was
 * @param at when, ISO 8601
 * @param seconds that it took the reviewer
 * @param changes in their order; none where a step was undone or done again
 */
public record Step(int version, Kind kind, String by, String at, int seconds, List<LoggedChange> changes) {
    public Step {
        changes = List.copyOf(changes);
    }

    /** What a step does. */
    public enum Kind {
        CHANGE("change"),
        /** Takes back the last change that holds. */
        UNDO("undo"),
        /** Makes the change that was taken back last. */
        REDO("redo");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** By which the store knows it. */
        public String key() {
            return key;
        }

        static Kind of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key.equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

package dev.annex.extractor.confidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a note says of the rating itself, apart from what reading and binding had to say. */
final class RatingNote {
    private static final String SEPARATOR = "；";
    private static final String HEAD = "置信度下调：";

    private RatingNote() {}

    /** A note without what an earlier rating said. */
    static Optional<String> without(Optional<String> note) {
        return note.map(text -> Arrays.stream(text.split(SEPARATOR))
                        .filter(part -> !part.startsWith(HEAD))
                        .collect(Collectors.joining(SEPARATOR)))
                .filter(text -> !text.isEmpty());
    }

    /** A note with the reason why a whole form is rated lower. */
    static Optional<String> with(Optional<String> note, String reason) {
        return Optional.of(without(note).map(text -> text + SEPARATOR).orElse("") + HEAD + reason);
    }
}

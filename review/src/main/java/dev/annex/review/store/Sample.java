package dev.annex.review.store;

import java.util.Optional;

/**
 * A field that was drawn at random from those that were taken as right, to be keyed a second time.
 *
 * @param id in this store; 0 where it has not been kept yet
 * @param stratum of source that it comes from
 * @param field its pointer without the numbers of rows
 * @param value that was taken as right
 * @param drawnBy who asked for it
 */
public record Sample(
        long id,
        long document,
        String pointer,
        String label,
        String stratum,
        String field,
        FormLayout layout,
        Optional<String> value,
        String drawnBy,
        String drawnAt) {}

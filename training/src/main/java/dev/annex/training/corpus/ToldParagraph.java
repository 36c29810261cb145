package dev.annex.training.corpus;

import java.util.Optional;

/**
 * A paragraph with the figures that it states.
 *
 * @param heading of the section that it stands in
 */
public record ToldParagraph(Optional<String> heading, Told told) {}

package dev.annex.model.finding;

import java.util.Optional;

/**
 * Something about the reading itself that the user should know.
 *
 * @param severity {@code error} where content could not be read
 * @param code stable and short, such as {@code encrypted}
 * @param message one sentence: what, where, what to do
 * @param page from 1, where it is about one page
 */
public record Diagnostic(Severity severity, String code, String message, Optional<Integer> page) {}

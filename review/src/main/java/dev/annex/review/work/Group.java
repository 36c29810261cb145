package dev.annex.review.work;

/**
 * A part of a report that is shown together, mostly a form.
 *
 * @param pointer of the part
 * @param title for people
 * @param kind such as {@code projectEvaluations}
 */
public record Group(String pointer, String title, String kind) {}

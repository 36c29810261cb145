package dev.annex.review.store;

/**
 * A form of a document, by what makes its errors alike.
 *
 * @param form its kind, such as {@code projectEvaluations}
 * @param engine that read it, such as {@code PP-OCRv4}, or {@code text}
 * @param layout which column of its table holds which field, in short
 */
public record FormLayout(String form, String engine, String layout) {}

package dev.annex.review.store;

/**
 * Somebody who may work here.
 *
 * @param name by which they log in
 * @param displayName by which others know them
 * @param active whether they may still come in
 */
public record User(String name, String displayName, Role role, boolean active) {}

package dev.annex.exchange.relational;

import java.util.Optional;

/**
 * A part of a form.
 *
 * @param form JSON pointer of the form
 * @param unit of its amounts
 * @param it the part
 */
record InForm<T>(String form, Optional<String> unit, T it) {}

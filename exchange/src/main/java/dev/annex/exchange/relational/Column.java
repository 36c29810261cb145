package dev.annex.exchange.relational;

import java.util.Optional;

/**
 * A column of a {@link Table}.
 *
 * @param name in lower case, with underscores; no reserved word of the usual databases
 * @param title its Chinese name; of the JSON Schema where the column stands there
 * @param description one English sentence: what it holds and in what unit
 * @param type of its cells
 * @param member JSON pointer from the place of the row to the value in an output; empty for what an output does not hold as such, such
 *     as keys
 */
public record Column(String name, String title, String description, ColumnType type, Optional<String> member) {}

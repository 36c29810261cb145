package dev.annex.samples.dress;

/**
 * Fund tables, and tables that are no known form.
 *
 * @param itemLabel above the items of a fund table
 * @param unitAbove the line above a fund table that names the unit
 * @param codeFirst whether the first column of values, a code, stands before the items
 * @param caption how the caption of another table is printed, {@code %d} being its number and {@code %s} its title
 * @param nested whether another table stands in the cell of a table without lines
 */
public record TableDress(String itemLabel, String unitAbove, boolean codeFirst, String caption, boolean nested) {}

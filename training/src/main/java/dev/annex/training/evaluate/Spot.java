package dev.annex.training.evaluate;

import dev.annex.model.evidence.Box;
import java.util.Optional;

/**
 * Where in a document a value was read, as far as its evidence says.
 *
 * @param page from 1, for formats that have pages
 * @param box on that page, in points from its top left
 * @param table in the document, from 1
 * @param row in that table, from 1
 * @param column in that table, from 1
 * @param paragraph outside tables, from 1
 * @param words what is printed there; for a cell of a format without pages, its whole row
 * @param neighbour whether it is the place of the nearest value that was read, for one that was not
 */
public record Spot(
        Optional<Integer> page,
        Optional<Box> box,
        Optional<Integer> table,
        Optional<Integer> row,
        Optional<Integer> column,
        Optional<Integer> paragraph,
        String words,
        boolean neighbour) {}

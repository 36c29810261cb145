package dev.annex.extractor.form;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a form in which a header row says what stands below it.
 *
 * @param id by which forms refer to it
 * @param into where its records go, such as {@code funding.rows}
 * @param list whether each row is a record; otherwise all rows are one
 * @param minimum how many columns a row must name to be its header row
 * @param keys columns of which a header row names at least one
 * @param needs columns of which a header over rows of data names at least one
 * @param headings labels at its left or above it
 * @param unit where the unit of its amounts goes, where it has any
 * @param item the labels at the left of its rows, where they are part of the record
 * @param total labels of its last line, which sums up its weights and scores
 * @param filler columns that are all blank in a row that says nothing, although other columns are filled
 * @param columns the columns, in the order of the contract
 */
record RegionDefinition(
        String id,
        String into,
        boolean list,
        int minimum,
        Set<String> keys,
        Set<String> needs,
        Labels headings,
        Optional<String> unit,
        Optional<ItemDefinition> item,
        Labels total,
        List<String> filler,
        List<ColumnDefinition> columns) {

    RegionDefinition {
        Objects.requireNonNull(id, "“id” is missing");
        Objects.requireNonNull(into, "“into” is missing");
        Objects.requireNonNull(keys, "“keys” is missing");
        Objects.requireNonNull(columns, "“columns” is missing");
        keys = Set.copyOf(keys);
        needs = needs == null ? Set.of() : Set.copyOf(needs);
        headings = headings == null ? Labels.NONE : headings;
        unit = unit == null ? Optional.empty() : unit;
        item = item == null ? Optional.empty() : item;
        total = total == null ? Labels.NONE : total;
        filler = filler == null ? List.of() : List.copyOf(filler);
        columns = List.copyOf(columns);
        Set<String> fields = new HashSet<>();
        for (ColumnDefinition column : columns) {
            if (!fields.add(column.field())) {
                throw new IllegalArgumentException(
                        "region “" + id + "” names the column “" + column.field() + "” twice");
            }
        }
        for (List<String> named : List.of(List.copyOf(keys), List.copyOf(needs), filler)) {
            for (String field : named) {
                if (!fields.contains(field)) {
                    throw new IllegalArgumentException("region “" + id + "” has no column “" + field + "”");
                }
            }
        }
        if (minimum < 1 || minimum > columns.size()) {
            throw new IllegalArgumentException("region “" + id + "”: minimum " + minimum + " is not within 1 and "
                    + columns.size() + ", the number of its columns");
        }
    }
}

package dev.annex.exchange.relational;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rows of one document as they come together. */
final class Rows {
    private final Outline outline;
    private final List<Row> rows = new ArrayList<>();

    Rows(Outline outline) {
        this.outline = outline;
    }

    <T> void add(Tabulation<T> tabulation, String path, T thing) {
        rows.add(tabulation.row(outline, path, thing));
    }

    /** One row for each of a list; its place is that of the list and its ordinal from 0. */
    <S, T> void addAll(Tabulation<T> tabulation, String path, List<S> things, Function<S, T> inContext) {
        for (int i = 0; i < things.size(); i++) {
            add(tabulation, path + "/" + i, inContext.apply(things.get(i)));
        }
    }

    <T> void addAll(Tabulation<T> tabulation, String path, List<T> things) {
        addAll(tabulation, path, things, Function.identity());
    }

    List<Row> asList() {
        return List.copyOf(rows);
    }
}

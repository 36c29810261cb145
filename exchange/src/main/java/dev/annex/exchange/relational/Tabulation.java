package dev.annex.exchange.relational;

import dev.annex.model.report.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How things of one kind become rows of one table: its columns and, for each, where its value is taken from.
 *
 * @param <T> what a row is made from
 */
final class Tabulation<T> {
    private final String definition;
    private final Table table;
    private final List<Function<T, Value>> readers;

    private Tabulation(String definition, Table table, List<Function<T, Value>> readers) {
        this.definition = definition;
        this.table = table;
        this.readers = readers;
    }

    /**
     * A table of which there are many rows in a document.
     *
     * @param definition of the JSON Schema in which the members of its columns stand
     */
    static <T> Tabulation<T> of(String name, String title, String description, String definition) {
        Column document = new Column(
                Table.DOCUMENT, "报告编号", "The document: SHA-256 of its source file.", ColumnType.TEXT, Optional.empty());
        Column path = new Column(
                Table.PATH,
                "位置",
                "Where the row stands in the output of its document, as a JSON pointer; key together with the document.",
                ColumnType.TEXT,
                Optional.empty());
        return new Tabulation<>(definition, new Table(name, title, description, List.of(document, path)), List.of());
    }

    /** The same table with rows that have no place of their own: one per document. */
    Tabulation<T> onePerDocument() {
        return new Tabulation<>(
                definition,
                new Table(
                        table.name(),
                        table.title(),
                        table.description(),
                        table.columns().subList(0, 1)),
                readers);
    }

    /** The same table; members of its further columns stand in another definition of the JSON Schema. */
    Tabulation<T> from(String otherDefinition) {
        return new Tabulation<>(otherDefinition, table, readers);
    }

    /** The same table, the value of whose last column stands in the output at the path of the row itself. */
    Tabulation<T> atItsPath() {
        List<Column> columns = new ArrayList<>(table.columns());
        Column last = columns.remove(columns.size() - 1);
        columns.add(new Column(last.name(), last.title(), last.description(), last.type(), Optional.of("")));
        return new Tabulation<>(
                definition, new Table(table.name(), table.title(), table.description(), columns), readers);
    }

    Table table() {
        return table;
    }

    Tabulation<T> text(String name, String member, Function<T, Optional<String>> reader) {
        return member(name, member, ColumnType.TEXT, reader.andThen(Value::of));
    }

    Tabulation<T> words(String name, String member, Function<T, String> reader) {
        return member(name, member, ColumnType.TEXT, reader.andThen(Value.Text::new));
    }

    Tabulation<T> number(String name, String member, Function<T, Optional<BigDecimal>> reader) {
        return member(name, member, ColumnType.DECIMAL, reader.andThen(Value::ofNumber));
    }

    Tabulation<T> whole(String name, String member, Function<T, Optional<Integer>> reader) {
        return member(name, member, ColumnType.INTEGER, reader.andThen(Tabulation::ofWhole));
    }

    /** Four columns: the words, and what they were understood to say. */
    Tabulation<T> quantity(String name, String member, Function<T, Optional<Quantity>> reader) {
        return text(name + "_text", member + "/text", reader.andThen(it -> it.map(Quantity::text)))
                .text(
                        name + "_comparator",
                        member + "/comparator",
                        reader.andThen(it -> it.flatMap(Quantity::comparator)))
                .number(name + "_value", member + "/value", reader.andThen(it -> it.flatMap(Quantity::value)))
                .text(name + "_unit", member + "/unit", reader.andThen(it -> it.flatMap(Quantity::unit)));
    }

    /** A column that the output holds in another form, or in another place. */
    Tabulation<T> own(String name, String title, String description, ColumnType type, Function<T, Value> reader) {
        return with(new Column(name, title, description, type, Optional.empty()), reader);
    }

    private Tabulation<T> member(String name, String member, ColumnType type, Function<T, Value> reader) {
        return with(
                new Column(
                        name,
                        Contract.title(definition, member),
                        Contract.description(definition, member),
                        type,
                        Optional.of("/" + member)),
                reader);
    }

    private Tabulation<T> with(Column column, Function<T, Value> reader) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(column);
        List<Function<T, Value>> more = new ArrayList<>(readers);
        more.add(reader);
        return new Tabulation<>(
                definition, new Table(table.name(), table.title(), table.description(), columns), List.copyOf(more));
    }

    static Value ofWhole(Optional<Integer> number) {
        return number.map(it -> Value.of(it)).orElse(Value.Blank.BLANK);
    }

    /**
     * The row of one thing.
     *
     * @param path JSON pointer of the thing in the output
     */
    Row row(Outline outline, String path, T thing) {
        List<Value> values = new ArrayList<>(table.columns().size());
        values.add(outline.document());
        if (table.keyColumns() > 1) {
            values.add(new Value.Text(path));
        }
        readers.forEach(reader -> values.add(reader.apply(thing)));
        return new Row(table, values, doubts(outline, path));
    }

    private Map<Integer, Doubt> doubts(Outline outline, String path) {
        Map<Integer, Doubt> doubts = new HashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            table.columns()
                    .get(i)
                    .member()
                    .flatMap(member -> outline.doubt(path + member))
                    .ifPresent(doubt -> doubts.put(column, doubt));
        }
        return doubts;
    }
}

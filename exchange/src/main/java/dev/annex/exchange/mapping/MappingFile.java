package dev.annex.exchange.mapping;

import dev.annex.exchange.relational.Column;
import dev.annex.exchange.relational.ColumnType;
import dev.annex.exchange.relational.Layout;
import dev.annex.exchange.relational.RelationalForm;
import dev.annex.exchange.relational.Table;
import dev.annex.exchange.relational.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A JSON file that says which tables another system wants, what they and their columns are called, and where their values are.
 *
 * <pre>{@code
 * { "tables": [
 *     { "name": "指标", "from": "indicators", "where": { "level1": "产出指标" },
 *       "columns": [
 *         { "name": "单位",   "from": "documents.department" },
 *         { "name": "项目",   "from": "forms.project" },
 *         { "name": "指标名", "from": "level3" },
 *         { "name": "来源",   "constant": "Annex" } ] },
 *     { "name": "三公经费",
 *       "columns": [
 *         { "name": "单位",   "from": "department" },
 *         { "name": "决算",   "from": "expenditure_rows.final", "where": { "code": "threePublic" } } ] } ] }
 * }</pre>
 *
 * <p>A table has a row for each row of the tidy table in {@code from}; without it, one for each document. A column is one of that table;
 * one of {@code documents}; one of {@code forms}, which is the form in which the row stands, where it stands in one; or one of another
 * table, of which the first row of the document counts that has the words of {@code where}.
 */
public final class MappingFile {
    /** Bytes of a file; one that names every column of every table has 30,000. */
    private static final int MOST_BYTES = 1_000_000;

    private static final String DOCUMENTS = "documents";
    private static final String FORMS = "forms";

    private final LocatedTree tree;
    private final Map<String, Table> tidy = new HashMap<>();

    private MappingFile(LocatedTree tree) {
        this.tree = tree;
        RelationalForm.TABLES.forEach(table -> tidy.put(table.name(), table));
    }

    /**
     * Reads a mapping file.
     *
     * @throws MappingException if it can not be read, or says what makes no sense
     */
    public static Layout read(Path file) throws MappingException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] json = in.readNBytes(MOST_BYTES + 1);
            if (json.length > MOST_BYTES) {
                throw new MappingException(file.toString(), "映射文件超过 " + MOST_BYTES + " 字节。");
            }
            return new MappingFile(new LocatedTree(file.toString(), json)).layout();
        } catch (IOException e) {
            throw new MappingException(file.toString(), "映射文件读不出来（" + e + "）。");
        }
    }

    private Layout layout() throws MappingException {
        JsonPointer root = JsonPointer.empty();
        tree.keys(root, Set.of("about", "tables"));
        List<MappedTable> tables = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonPointer at : tree.elements(root, "tables")) {
            MappedTable table = table(at);
            if (!names.add(table.table().name().toLowerCase(Locale.ROOT))) {
                throw tree.error(
                        at.appendProperty("name"), "已有名为“" + table.table().name() + "”的表。");
            }
            tables.add(table);
        }
        return new MappedLayout(tables);
    }

    private MappedTable table(JsonPointer at) throws MappingException {
        tree.keys(at, Set.of("name", "from", "where", "columns"));
        String name = tree.text(at, "name");
        Table from = tree.has(at, "from") ? table(at.appendProperty("from"), tree.text(at, "from")) : known(DOCUMENTS);
        Condition where = condition(at, from);
        List<Column> columns = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonPointer column : tree.elements(at, "columns")) {
            tree.keys(column, Set.of("name", "from", "constant", "where"));
            String title = tree.text(column, "name");
            if (!names.add(title.toLowerCase(Locale.ROOT))) {
                throw tree.error(column.appendProperty("name"), "这张表中已有名为“" + title + "”的列。");
            }
            if (tree.has(column, "from") == tree.has(column, "constant")) {
                throw tree.error(column, "列“" + title + "”应有 from 或 constant 之一。");
            }
            boolean isConstant = tree.has(column, "constant");
            if (isConstant && tree.has(column, "where")) {
                throw tree.error(column.appendProperty("where"), "constant 不能带 where。");
            }
            Taken taken = isConstant ? constant(column) : taken(column, from);
            sources.add(taken.source());
            columns.add(new Column(title, title, taken.description(), taken.type(), Optional.empty()));
        }
        return new MappedTable(new Table(name, name, from.description(), columns), from.name(), where, sources);
    }

    /** Where a column comes from, with what is said of it. */
    private record Taken(Source source, ColumnType type, String description) {
        private Taken(Source source, Column column) {
            this(source, column.type(), column.description());
        }
    }

    private Taken constant(JsonPointer at) throws MappingException {
        JsonNode constant = tree.plain(at, "constant");
        if (constant.isBoolean()) {
            return new Taken(
                    new Source.Constant(new Value.Truth(constant.booleanValue())), ColumnType.BOOLEAN, "A constant.");
        }
        if (constant.isNumber()) {
            try {
                return new Taken(
                        new Source.Constant(new Value.Number(constant.decimalValue())),
                        ColumnType.DECIMAL,
                        "A constant.");
            } catch (Value.Number.UnfitException e) {
                throw tree.error(at.appendProperty("constant"), "数字超出范围。");
            }
        }
        return new Taken(new Source.Constant(new Value.Text(constant.asString())), ColumnType.TEXT, "A constant.");
    }

    private Taken taken(JsonPointer at, Table from) throws MappingException {
        String words = tree.text(at, "from");
        JsonPointer place = at.appendProperty("from");
        int dot = words.indexOf('.');
        Table table = dot < 0 ? from : table(place, words.substring(0, dot));
        int column = column(place, table, words.substring(dot + 1));
        Column described = table.columns().get(column);
        boolean isOwn = table.equals(from);
        boolean hasForm = table.name().equals(FORMS) && from.indexOf("form") >= 0;
        if (tree.has(at, "where") && (isOwn || hasForm || table.name().equals(DOCUMENTS))) {
            throw tree.error(at.appendProperty("where"), "where 只用于取自另一张表的列；要选行，请把 where 写在表上。");
        }
        if (isOwn) {
            return new Taken(new Source.Own(column), described);
        }
        if (hasForm) {
            return new Taken(new Source.OfItsForm(column), described);
        }
        return new Taken(new Source.FirstOf(table.name(), column, condition(at, table)), described);
    }

    private Condition condition(JsonPointer at, Table table) throws MappingException {
        if (!tree.has(at, "where")) {
            return Condition.NONE;
        }
        JsonPointer where = at.appendProperty("where");
        Map<String, String> words = new HashMap<>();
        for (String column : tree.names(where)) {
            column(where.appendProperty(column), table, column);
            words.put(column, tree.plain(where, column).asString());
        }
        return new Condition(words);
    }

    private Table table(JsonPointer at, String name) throws MappingException {
        if (!tidy.containsKey(name)) {
            throw tree.error(
                    at,
                    "没有名为“" + name + "”的表，已有的表是："
                            + String.join("、", tidy.keySet().stream().sorted().toList()) + "。");
        }
        return known(name);
    }

    private Table known(String name) {
        return Objects.requireNonNull(tidy.get(name));
    }

    private int column(JsonPointer at, Table table, String name) throws MappingException {
        int column = table.indexOf(name);
        if (column < 0) {
            throw tree.error(
                    at,
                    "表 " + table.name() + " 没有名为“" + name + "”的列，已有的列是："
                            + String.join(
                                    "、",
                                    table.columns().stream().map(Column::name).toList()) + "。");
        }
        return column;
    }
}

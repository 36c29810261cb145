package dev.annex.exchange.export;

import dev.annex.exchange.relational.Column;
import dev.annex.exchange.relational.Table;
import java.util.List;
import java.util.Locale;

/** What every table and column means, in the words of the JSON Schema, as Markdown. */
public final class Dictionary {
    private Dictionary() {}

    /** The dictionary of some tables, with a line end at its end. */
    public static String markdown(List<Table> tables) {
        StringBuilder text = new StringBuilder("# 数据字典 · Data dictionary\n");
        for (Table table : tables) {
            text.append("\n## ")
                    .append(plain(table.name()))
                    .append(" · ")
                    .append(plain(table.title()))
                    .append("\n\n");
            text.append(plain(table.description())).append("\n\n");
            text.append("| 列名 · column | 名称 · title | 类型 · type | 说明 · description |\n|---|---|---|---|\n");
            for (Column column : table.columns()) {
                text.append("| ")
                        .append(plain(column.name()))
                        .append(" | ")
                        .append(plain(column.title()))
                        .append(" | ")
                        .append(type(column))
                        .append(" | ")
                        .append(plain(column.description()))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    /** The type of a column as the dictionary calls it. */
    static String type(Column column) {
        return column.type().name().toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return text.replace("|", "\\|").replaceAll("\\R", " ");
    }
}

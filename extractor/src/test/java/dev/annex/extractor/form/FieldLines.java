package dev.annex.extractor.form;

import dev.annex.extractor.field.Field;
import java.util.ArrayList;
import java.util.List;

/** The values of a tree of fields, a line each: {@code funding/rows/0/executed = 53.00}. Blanks are left out. */
final class FieldLines {
    private final List<String> lines = new ArrayList<>();

    static List<String> of(Field field) {
        FieldLines lines = new FieldLines();
        lines.add("", field);
        return lines.lines;
    }

    private void add(String path, Field field) {
        if (field instanceof Field.Text text) {
            lines.add(path + " = " + text.value());
        } else if (field instanceof Field.Number number) {
            lines.add(path + " = " + number.value().toPlainString());
        } else if (field instanceof Field.Struct struct) {
            struct.members().forEach((name, member) -> add(path.isEmpty() ? name : path + "/" + name, member));
        } else if (field instanceof Field.Sequence sequence) {
            for (int i = 0; i < sequence.elements().size(); i++) {
                add(path + "/" + i, sequence.elements().get(i));
            }
        }
    }
}

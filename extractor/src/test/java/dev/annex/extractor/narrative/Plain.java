package dev.annex.extractor.narrative;

import dev.annex.extractor.field.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields as plain maps, lists, texts and numbers, for comparison. */
final class Plain {
    private Plain() {}

    static @Nullable Object of(Field field) {
        if (field instanceof Field.Text text) {
            return text.value();
        }
        if (field instanceof Field.Number number) {
            return number.value();
        }
        if (field instanceof Field.Flag flag) {
            return flag.value();
        }
        if (field instanceof Field.Struct struct) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            struct.members().forEach((name, member) -> members.put(name, of(member)));
            return members;
        }
        if (field instanceof Field.Sequence sequence) {
            List<@Nullable Object> elements = new ArrayList<>();
            sequence.elements().forEach(element -> elements.add(of(element)));
            return elements;
        }
        return null;
    }
}

package dev.annex.extractor.form;

import dev.annex.extractor.field.Field;
import java.util.List;

/** The records of the contract before anything is bound: every key is there and blank. */
final class FormRecord {
    private FormRecord() {}

    static Field.Struct of(FormDefinition.Target target) {
        return switch (target) {
            case BASE_DATA ->
                captioned()
                        .put("staffing", blanks("authorized", "actual", "controlRate"))
                        .put("expenditure", blanks("unit").put("rows", new Field.Sequence()))
                        .put("buildings", new Field.Sequence())
                        .put("austerityMeasures", new Field.Blank())
                        .put("notes", new Field.Blank())
                        .put("signature", signature())
                        .put("otherFields", new Field.Sequence());
            case DEPARTMENT_EVALUATION ->
                evaluation(
                        captioned().put("department", new Field.Blank()),
                        blanks("unit")
                                .put("rows", new Field.Sequence())
                                .put("byRevenue", new Field.Sequence())
                                .put("byExpenditure", new Field.Sequence()));
            case PROJECT_EVALUATIONS ->
                evaluation(
                        captioned()
                                .put("project", new Field.Blank())
                                .put("supervisor", new Field.Blank())
                                .put("implementer", new Field.Blank()),
                        blanks("unit").put("rows", new Field.Sequence()));
        };
    }

    private static Field.Struct captioned() {
        return blanks("annexLabel", "title");
    }

    private static Field.Struct evaluation(Field.Struct head, Field.Struct funding) {
        return head.put("funding", funding)
                .put("goals", blanks("expected", "actual"))
                .put("indicators", new Field.Sequence())
                .put("total", blanks("weight", "score"))
                .put("signature", signature())
                .put("otherFields", new Field.Sequence());
    }

    private static Field.Struct signature() {
        Field.Struct signature = new Field.Struct();
        SignatureReader.FIELDS.forEach(field -> signature.put(field, new Field.Blank()));
        return signature;
    }

    static Field.Struct blanks(String... names) {
        Field.Struct struct = new Field.Struct();
        for (String name : names) {
            struct.put(name, new Field.Blank());
        }
        return struct;
    }

    /** The member at a dotted path such as {@code funding.rows}. */
    static Field at(Field.Struct record, String path) {
        Field field = record;
        for (String name : List.of(path.split("\\."))) {
            field = ((Field.Struct) field).get(name);
        }
        return field;
    }

    /** Puts a member at a dotted path, unless a value is there already. */
    static void putIfBlank(Field.Struct record, String path, Field value) {
        if (at(record, path) instanceof Field.Blank) {
            put(record, path, value);
        }
    }

    /** Puts a member at a dotted path. */
    static void put(Field.Struct record, String path, Field value) {
        int dot = path.lastIndexOf('.');
        Field.Struct parent = dot < 0 ? record : (Field.Struct) at(record, path.substring(0, dot));
        parent.put(path.substring(dot + 1), value);
    }
}

package dev.annex.extractor.confidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The habits of columns: how many decimals their numbers have, in which syllables their labels end, whether their quantities bear a sign. A
 * value that does not keep to the habit of its column was perhaps cut, or stands in the wrong one.
 */
final class Columns {
    /** A column of fewer values has no habit. */
    static final int LEAST_COLUMN = 3;

    /** Share of a column that makes a habit of it. */
    static final double HABIT = 0.6;

    /** Characters at the end of a label by which labels of one kind are alike: 指标, 经费. */
    private static final int ENDING = 2;

    private static final Pattern SIGNED = Pattern.compile("[≥≤＞＜=═≧≦><].*");
    private static final Pattern QUANTITY = Pattern.compile("[≥≤＞＜=═≧≦><]?\\d[\\d,.]*[^\\d]{0,6}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Map<String, List<RatedField>> columns = new HashMap<>();

    Columns(List<RatedField> fields) {
        fields.forEach(field -> columns.computeIfAbsent(name(field), column -> new ArrayList<>())
                .add(field));
    }

    /** Whether it keeps to the habits of its column; a value where there is no column does. */
    boolean isLikeNeighbours(RatedField field) {
        List<RatedField> column = columns.getOrDefault(name(field), List.of());
        if (column.size() < LEAST_COLUMN || field.part().startsWith("narrative")) {
            return true;
        }
        if (field.value().isNumber()) {
            return keeps(
                    field,
                    column,
                    each -> Math.max(0, each.value().decimalValue().scale()));
        }
        List<RatedField> quantities =
                column.stream().filter(Columns::isQuantity).toList();
        if (2 * quantities.size() > column.size()) {
            return !isQuantity(field)
                    || keeps(
                            field,
                            quantities,
                            each -> SIGNED.matcher(each.text()).matches());
        }
        return keeps(field, column, each -> HAN.matcher(each.text()).find())
                && keeps(field, column, each -> ending(each.text()));
    }

    /** Whether a feature of a value is the one that most of its column have, if most have the same one. */
    private static boolean keeps(RatedField field, List<RatedField> column, Function<RatedField, Object> feature) {
        Map<Object, Integer> counts = new HashMap<>();
        column.forEach(each -> counts.merge(feature.apply(each), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return column.size() < LEAST_COLUMN
                || most < HABIT * column.size()
                || counts.getOrDefault(feature.apply(field), 0) == most;
    }

    private static boolean isQuantity(RatedField field) {
        return QUANTITY.matcher(field.text()).matches();
    }

    private static String ending(String text) {
        return text.substring(Math.max(0, text.length() - ENDING));
    }

    /** The pointer without what tells rows apart. */
    private static String name(RatedField field) {
        List<String> steps = field.steps();
        StringBuilder column = new StringBuilder(field.part());
        column.append(field.value().isNumber() ? "/#" : "/");
        for (String step : steps.subList(Math.min(2, steps.size()), steps.size())) {
            column.append('/').append(RatedField.isIndex(step) ? "*" : step);
        }
        return column.toString();
    }
}

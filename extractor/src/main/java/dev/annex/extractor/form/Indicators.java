package dev.annex.extractor.form;

import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedText;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes an indicator of the contract from the columns of its row. */
final class Indicators {
    private static final String OPEN = "[(（\\[【]";
    private static final String CLOSE = "[)）\\]】]";
    private static final String NUMBER = "(?<number>\\d+(?:\\.\\d+)?)";
    private static final Pattern WEIGHT = Pattern.compile(
            "\\s*" + OPEN + "\\s*(?:权重|分值|满分)?[：:]?\\s*" + NUMBER + "\\s*[分%％]?\\s*" + CLOSE + "$");

    /** A weight whose brackets are not printed, or were read from pixels as the strokes that they resemble. */
    private static final Pattern OPEN_WEIGHT = Pattern.compile(
            "(?<=指标)\\s*(?:" + OPEN + "|[1l丨|](?=\\d{2}))?\\s*(?<number>100|[1-9]?\\d(?:\\.\\d+)?)\\s*分\\s*(?:" + CLOSE
                    + "|[！!}丨|i1])?$");
    private static final Pattern PREFIX = Pattern.compile("^指标\\s*[\\d一二三四五六七八九十]*\\s*[：:]\\s*|^指标\\s*\\d+\\s*$");

    private Indicators() {}

    /** The name of an indicator without the form's own {@code 指标1：}. */
    static String withoutPrefix(String text) {
        return PREFIX.matcher(text).replaceFirst("");
    }

    /** Whether an indicator's name states nothing but the form's own {@code 指标2：}. */
    static boolean isVoid(String text) {
        return PrintedText.isVoid(withoutPrefix(text));
    }

    /** The record in the shape of the contract. */
    static Field.Struct assemble(Field.Struct row) {
        Field.Struct indicator = new Field.Struct();
        level(indicator, row, "level1", true);
        level(indicator, row, "level2", false);
        return indicator
                .put("level3", row.get("level3"))
                .put("target", target(row))
                .put("actual", quantity(row.get("actual")))
                .put("weight", row.get("weight"))
                .put("score", row.get("score"))
                .put("deviation", row.get("deviation"));
    }

    private static void level(Field.Struct indicator, Field.Struct row, String name, boolean weighted) {
        Field weight = new Field.Blank();
        Field level = row.get(name);
        if (level instanceof Field.Text text) {
            Optional<Matcher> printed = Stream.of(WEIGHT, OPEN_WEIGHT)
                    .map(pattern -> pattern.matcher(text.value()))
                    .filter(Matcher::find)
                    .findFirst();
            if (printed.isPresent()) {
                Matcher found = printed.get();
                level = new Field.Text(text.value().substring(0, found.start()), text.provenance());
                weight = new Field.Number(new BigDecimal(found.group("number")), text.provenance());
            }
        }
        indicator.put(name, level);
        if (weighted) {
            indicator.put("level1Weight", weight);
        }
    }

    /** The adjusted target where it is filled; printed in three columns, the three joined. */
    private static Field target(Field.Struct row) {
        if (row.get("adjustedTarget") instanceof Field.Text) {
            return quantity(row.get("adjustedTarget"));
        }
        if (!(row.get("target") instanceof Field.Text value)) {
            return new Field.Blank();
        }
        boolean signed = row.get("sign") instanceof Field.Text sign && QuantityReader.isComparator(sign.value());
        String text = (signed ? ((Field.Text) row.get("sign")).value() : "")
                + value.value()
                + (row.get("unit") instanceof Field.Text unit ? unit.value() : "");
        Provenance provenance = value.provenance();
        return QuantityReader.read(
                text,
                Provenance.of(
                        text,
                        provenance.place(),
                        text.equals(value.value()) ? provenance.binding() : Binding.LABELLED));
    }

    private static Field quantity(Field field) {
        return field instanceof Field.Text text ? QuantityReader.read(text.value(), text.provenance()) : field;
    }
}

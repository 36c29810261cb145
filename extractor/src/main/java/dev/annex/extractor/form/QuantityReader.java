package dev.annex.extractor.form;

import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedNumber;
import dev.annex.extractor.field.PrintedText;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.model.report.Quantity;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a target or a result: an optional comparator, a number and an optional unit. Anything more is text: dates, ranges,
 * bounds in words.
 */
public final class QuantityReader {
    private static final Map<String, String> COMPARATORS = Map.ofEntries(
            Map.entry("≥", "≥"),
            Map.entry("≧", "≥"),
            Map.entry("⩾", "≥"),
            Map.entry(">=", "≥"),
            Map.entry("=>", "≥"),
            Map.entry("≤", "≤"),
            Map.entry("≦", "≤"),
            Map.entry("⩽", "≤"),
            Map.entry("<=", "≤"),
            Map.entry("=<", "≤"),
            Map.entry(">", "＞"),
            Map.entry("<", "＜"),
            Map.entry("=", "="),
            Map.entry("═", "="),
            Map.entry("==", "="));
    private static final Pattern SIGNED = Pattern.compile("([≥≧⩾≤≦⩽<>=═]{0,2})(.+)", Pattern.DOTALL);
    /** Han characters of one part of a unit; the longest in use have five, such as 标准立方米. */
    private static final String PART = "(?:m[23]|[\\p{IsHan}]{1,5}|[A-Za-z℃°μΩ]{1,6})";

    private static final Pattern UNIT = Pattern.compile("[%‰]|[%‰]?" + PART + "(?:[/·.*]" + PART + "){0,3}");
    private static final Pattern MORE_THAN_A_UNIT =
            Pattern.compile("以上|以下|以内|以外|左右|[日天月年时]内|之内|之间|不等|[前后止底末初内]$|多[个人次]?$|余|完成|达到|达标|合格|通过|[均已未不无]");
    private static final Pattern CALENDAR = Pattern.compile("年(?:度|底|初|末|[^/]*月.*)?|月(?:份|底|初|末|.*日.*)?|日|号");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_MONTH = 12;

    private QuantityReader() {}

    /** Whether a text is nothing but a comparison sign. */
    static boolean isComparator(String text) {
        return COMPARATORS.containsKey(normal(text));
    }

    /** The object of the contract for a text. */
    static Field.Struct read(String text, Provenance provenance) {
        Field.Struct quantity = new Field.Struct().put("text", new Field.Text(text, provenance));
        Provenance derived = provenance.with(Binding.DERIVED);
        Optional<Parts> parts = split(text);
        return quantity.put(
                        "comparator",
                        parts.flatMap(Parts::comparator).map(comparator -> new Field.Text(comparator, derived)))
                .put("value", parts.map(found -> new Field.Number(found.number().value(), derived)))
                .put(
                        "unit",
                        parts.map(found -> asPrinted(found.unit(), text))
                                .filter(unit -> !unit.isEmpty())
                                .map(unit -> new Field.Text(unit, derived)));
    }

    /** A target or result as somebody typed it. */
    public static Quantity typed(String text) {
        Optional<Parts> parts = split(text);
        return new Quantity(
                text,
                parts.flatMap(Parts::comparator),
                parts.map(found -> found.number().value()),
                parts.map(found -> asPrinted(found.unit(), text)).filter(unit -> !unit.isEmpty()));
    }

    private record Parts(Optional<String> comparator, PrintedNumber number, String unit) {}

    private static Optional<Parts> split(String text) {
        Matcher signed = SIGNED.matcher(normal(text));
        if (!signed.matches()) {
            return Optional.empty();
        }
        String sign = signed.group(1);
        if (!sign.isEmpty() && !COMPARATORS.containsKey(sign)) {
            return Optional.empty();
        }
        return PrintedNumber.parse(signed.group(2))
                .filter(QuantityReader::isQuantity)
                .map(number -> new Parts(Optional.ofNullable(COMPARATORS.get(sign)), number, number.suffix()));
    }

    private static boolean isQuantity(PrintedNumber number) {
        String unit = number.suffix();
        if (unit.isEmpty()) {
            return true;
        }
        if (!UNIT.matcher(unit).matches() || MORE_THAN_A_UNIT.matcher(unit).find()) {
            return false;
        }
        return !isDate(number, unit);
    }

    private static boolean isDate(PrintedNumber number, String unit) {
        if (number.value().scale() > 0 || !CALENDAR.matcher(unit).matches()) {
            return false;
        }
        int count = number.value().intValue();
        return switch (unit.charAt(0)) {
            case '年' -> (count >= FIRST_YEAR && count <= LAST_YEAR) || unit.length() > 1;
            case '月' -> count <= LAST_MONTH;
            case '号' -> true;
            default -> false;
        };
    }

    /** The end of the text that the unit was read from, before its width was folded. */
    private static String asPrinted(String unit, String text) {
        for (int start = text.length(); start >= 0; start--) {
            if (LabelKey.fold(text.substring(start)).equals(unit)) {
                return PrintedText.strip(text.substring(start));
            }
        }
        return unit;
    }

    private static String normal(String text) {
        return PrintedText.strip(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}

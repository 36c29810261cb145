package dev.annex.extractor.confidence;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Whether a value looks as values of its field do. What is unusual may still be right: it is looked at twice. */
final class UsualValue {
    /** In percent: nobody spends or employs twice of what was granted and reports it without a word. */
    private static final BigDecimal MOST_RATE = BigDecimal.valueOf(200);

    /** Points of a form. */
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    /** Reports of this kind are made since 2011 (财预〔2011〕285号). */
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(2011);

    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2049);

    /** Decimals of an amount: six in 亿元 are a hundred yuan. */
    private static final int MOST_DECIMALS = 6;

    /** Longer headings are sentences. */
    private static final int LONGEST_HEADING = 45;

    /** What no title begins with unless its beginning was lost. */
    private static final Pattern CUT = Pattern.compile("[年月度、，。）)：—\\-.·]");

    /** Two titles that ran into one. */
    private static final Pattern TWO_TITLES =
            Pattern.compile(".*\\d{4}\\s*年.*\\d{4}\\s*年.*|.*[表书]\\S*[表书]", Pattern.DOTALL);

    /** A heading does not state figures, nor pause. */
    private static final Pattern NO_HEADING = Pattern.compile(".*(?:。|%|，|；|\\d\\.\\d).*", Pattern.DOTALL);

    /** The end of a sentence that was torn from its beginning, or the sign of a footnote that stands on its text. */
    private static final Pattern TORN =
            Pattern.compile("[\\d.,]+%.*|\\d{1,2}(?![年月日个项人万条次名家所部处股室级类])\\p{IsHan}.*|[\\d.,]+[;；。].*", Pattern.DOTALL);

    /** Units end in a measure word; amounts do not end in 万. */
    private static final Pattern UNIT = Pattern.compile(
            ".*(?:[元%％‰个项人次户场件篇条里米亩天批辆台套份分家处座所名年月日时吨期班度倍张册本起宗例株头只部间栋床类种块片支队村镇乡县街盏升克顷周轮级位门课节幅组届站点路线])", Pattern.DOTALL);

    private static final Pattern ATTACHMENT = Pattern.compile(".*[表书告明单料图件案录]", Pattern.DOTALL);

    private static final Pattern DATE = Pattern.compile(
            "[^\\d]*\\d{4}\\s*[年./-]\\s*\\d{1,2}\\s*(?:月|[./-]\\s*\\d{1,2}|月\\s*\\d{1,2}\\s*[日号]?)?[^\\d]*");
    private static final Pattern PHONE = Pattern.compile("[\\d\\s()（）+/、，,转—–-]{7,}");
    private static final Pattern NAME = Pattern.compile("[^\\d%。；]*");

    private UsualValue() {}

    static boolean is(RatedField field) {
        return field.value().isNumber() ? isUsualNumber(field) : !field.value().isString() || isUsualText(field);
    }

    private static boolean isUsualNumber(RatedField field) {
        BigDecimal number = field.value().decimalValue();
        String key = field.key();
        if (key.endsWith("Rate")) {
            return isWithin(BigDecimal.ZERO, number, MOST_RATE);
        }
        return switch (key) {
            case "weight", "score", "level1Weight" -> isWithin(BigDecimal.ZERO, number, MOST_POINTS);
            case "fiscalYear", "year" -> isWithin(FIRST_YEAR, number, LAST_YEAR);
            default -> number.signum() >= 0 && number.scale() <= MOST_DECIMALS;
        };
    }

    private static boolean isWithin(BigDecimal low, BigDecimal number, BigDecimal high) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }

    private static boolean isUsualText(RatedField field) {
        String text = field.text();
        return switch (field.key()) {
            case "title" ->
                field.kind().startsWith("item.")
                        ? isHeading(text)
                        : !CUT.matcher(text).lookingAt()
                                && !TWO_TITLES.matcher(text).matches();
            case "heading" -> isHeading(text);
            case "paragraphs", "text" ->
                !field.pointer().startsWith("/report/narrative/")
                        || !TORN.matcher(text).matches();
            case "name" -> ATTACHMENT.matcher(text).matches();
            case "date" -> DATE.matcher(text).matches();
            case "phone" -> PHONE.matcher(text).matches();
            case "unit" -> UNIT.matcher(text).matches();
            case "preparedBy", "responsible", "level1", "level2" ->
                NAME.matcher(text).matches();
            default -> true;
        };
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING && !NO_HEADING.matcher(text).matches();
    }
}

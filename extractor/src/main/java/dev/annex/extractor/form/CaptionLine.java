package dev.annex.extractor.form;

import dev.annex.extractor.field.PrintedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line above a table says.
 *
 * @param label an annex label as printed, such as {@code 附件1}
 * @param title a title as printed
 * @param yearOnly a line such as {@code （2021年度）}, which belongs to the title beside it
 * @param unit the unit of money
 * @param continued whether it says 续表
 */
record CaptionLine(
        Optional<String> label,
        Optional<String> title,
        Optional<String> yearOnly,
        Optional<String> unit,
        boolean continued) {
    /** Longer lines are prose: the longest titles in use, with office and year, have about fifty characters. */
    private static final int LONGEST_TITLE = 70;

    /** A year behind the number of a table is part of the title, with or without a space: {@code 表1 2022年部门收支情况表}. */
    private static final String NUMBER =
            "(?:\\d{1,2}(?=(?:19|20)\\d{2}\\s*年)|\\d{1,3}(?!\\d)|[一二三四五六七八九十]+)";
    private static final Pattern LABEL = Pattern.compile("^((?:附\\s*件|附\\s*表|附)\\s*(?:[：:]\\s*(?=" + NUMBER + "$))?(?:"
            + NUMBER + "(?:\\s*[-—–－之]\\s*"
            + NUMBER + ")?)?|公开\\s*\\d+\\s*表|表\\s*" + NUMBER + "(?:[-—–－]\\d+)?|(?:财|预|决)[\\p{IsHan}]{0,3}\\d+表)"
            + "\\s*[：:.．、]?\\s*(.*)$");
    private static final Pattern YEAR = Pattern.compile("^[（(\\[]?\\s*(?:19|20)\\d\\d\\s*年?\\s*度?\\s*[）)\\]]?$");
    private static final Pattern UNIT = Pattern.compile(
            "[（(]?\\s*(?:金额)?\\s*(?:计量)?单\\s*位\\s*[：:]\\s*(?:人民币)?\\s*(万元|亿元|元)(?!\\p{IsHan})\\s*[）)]?");
    private static final Pattern BARE_UNIT = Pattern.compile("[（(]\\s*(万元|亿元|元)\\s*[）)]\\s*$");
    private static final Pattern CONTINUED =
            Pattern.compile("^[（({\\[]?\\s*续\\s*表?\\s*\\d*\\s*[）)}\\]！!丨|]?$|[（(]\\s*续\\s*表?\\s*[）)]$");
    private static final Pattern TABLE_TITLE = Pattern.compile("^[^。；！？：:]*(?:表|一览|明细|清单)(?:[（(][^（）()]*[）)])*$");
    private static final Pattern POINTS_ELSEWHERE =
            Pattern.compile("(?:见|如|按照|填报|填写|附)(?:下|上|附|后)?(?:表|列)$|[见填]附?表\\d*$|年\\s*月\\s*日");

    /** What a line says; empty where it is no caption. */
    static Optional<CaptionLine> of(String printed) {
        String text = PrintedText.of(printed);
        if (text.isEmpty() || text.length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        Optional<String> unit = first(UNIT, text).or(() -> first(BARE_UNIT, text));
        String rest = PrintedText.strip(
                BARE_UNIT.matcher(UNIT.matcher(text).replaceFirst("")).replaceFirst(""));
        boolean continued = CONTINUED.matcher(rest).find();
        if (continued) {
            rest = PrintedText.strip(CONTINUED.matcher(rest).replaceFirst(""));
        }
        if (YEAR.matcher(rest).matches()) {
            return Optional.of(new CaptionLine(Optional.empty(), Optional.empty(), Optional.of(rest), unit, continued));
        }
        Optional<String> label = Optional.empty();
        Matcher labelled = LABEL.matcher(rest);
        if (labelled.matches() && (labelled.group(2).isEmpty() || isTitle(labelled.group(2)))) {
            label = Optional.of(PrintedText.strip(labelled.group(1)));
            rest = labelled.group(2);
        }
        if (rest.isEmpty()) {
            boolean caption = label.isPresent() || unit.isPresent() || continued;
            return caption
                    ? Optional.of(new CaptionLine(label, Optional.empty(), Optional.empty(), unit, continued))
                    : Optional.empty();
        }
        return isTitle(rest)
                ? Optional.of(new CaptionLine(label, Optional.of(rest), Optional.empty(), unit, continued))
                : Optional.empty();
    }

    /** The unit of money that a line names anywhere, as behind the name of the office. */
    static Optional<String> unitIn(String printed) {
        return first(UNIT, PrintedText.of(printed));
    }

    private static boolean isTitle(String text) {
        return TABLE_TITLE.matcher(text).matches()
                && !POINTS_ELSEWHERE.matcher(text).find();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether the line is an annex label and nothing else. */
    boolean isLabelOnly() {
        return label.isPresent() && title.isEmpty();
    }
}

package dev.annex.extractor.narrative;

import dev.annex.extractor.field.PrintedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers by their form: digits or Chinese numerals with a unit, one or a range of them. Dates, clock times and the numbers of
 * documents and paragraphs have no unit that counts something, and are none.
 */
final class FigureScanner {
    static final String COUNTED =
            "人次|批次|班次|人|名|个(?!月|工作日|小时|季度|阶段|方面|层面|环节|维度|学期)|家|户|次|场|期|批|项|件|宗|起|份|册|卷|页|篇|条|套|台|辆|艘|座|栋|所|处|支|只|头|株|棵|间|张|幅|本|种|类|笔"
                    + "|课时|小时|天|公里|千米|米|吨|公斤|千克|倍|立方米";
    static final String AREA = "平方米|平方公里|公顷|亩|㎡";
    private static final String HAN = "一二三四五六七八九十";
    private static final String UNIT =
            "个?百分点|(?:[万亿千百]|十万|百万|千万)?(?:元|" + AREA + "|" + COUNTED + ")|[%％‰]|分(?![之钟别析类管])|万|亿";
    private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
    private static final String BETWEEN = "\\s?[-－–—―~～至到]{1,2}\\s?";
    private static final String NO_PART = "(?<![\\d.A-Za-z第〔\\[-])";

    private static final Pattern DIGITS = Pattern.compile(NO_PART + "(?:(?<low>" + NUMBER + ")(?<lowUnit>" + UNIT + ")?"
            + BETWEEN + ")?(?<sign>[-－])?(?<number>" + NUMBER + ")\\s*(?<unit>" + UNIT + ")");
    private static final String PERCENT = "(百|[" + HAN + "]{1,3}(?:点[零〇" + HAN + "]{1,3})?)";
    private static final Pattern IN_WORDS =
            Pattern.compile("百分之" + PERCENT + "(?:" + BETWEEN + "百分之" + PERCENT + ")?(?![点百" + HAN + "])");
    /** Chinese numerals count where a measure word follows them that is not the beginning of a word for something abstract. */
    private static final Pattern HAN_COUNT =
            Pattern.compile("(?<![" + HAN + "第百千万几数两“每在])(两|[二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)"
                    + "(名|人次|人|个|家|所|座|项|次|场|批|台|辆|处|户|支|条|件|栋|间|套|份|本|册|笔)"
                    + "(?!方面|层面|环节|维度|意识|自信|维护|确立|阶段|部分|层次|月|不|性|以上|坚持|百分|均|都|加|合|共|指标和|流|到位|结合|确保|统一|体系|目标|一|“|大)");

    private static final Pattern MAY_HOLD = Pattern.compile("\\d|百分之|[" + HAN + "两][名人个家所座项次场期批台辆处户支条件栋间套份本册笔]");

    private FigureScanner() {}

    /** Whether a sentence is worth a closer look: it is quick to say no. */
    static boolean mayHoldFigures(String sentence) {
        return MAY_HOLD.matcher(sentence).find();
    }

    /** The figures of a sentence from left to right; digits are half-width. */
    static List<PrintedFigure> in(String sentence) {
        List<PrintedFigure> figures = new ArrayList<>();
        Matcher digits = DIGITS.matcher(sentence);
        while (digits.find()) {
            figures.add(digits(digits));
        }
        Matcher words = IN_WORDS.matcher(sentence);
        while (words.find()) {
            List<BigDecimal> values = new ArrayList<>();
            western(words.group(1)).ifPresent(values::add);
            Optional.ofNullable(words.group(2)).flatMap(FigureScanner::western).ifPresent(values::add);
            figures.add(new PrintedFigure(words.start(), words.end(), values, "%", true));
        }
        Matcher han = HAN_COUNT.matcher(sentence);
        while (han.find()) {
            int value = han.group(1).equals("两") ? 2 : HanNumeral.parse(han.group(1));
            figures.add(
                    new PrintedFigure(han.start(), han.end(), List.of(BigDecimal.valueOf(value)), han.group(2), true));
        }
        return figures.stream()
                .filter(figure -> !figure.values().isEmpty())
                .sorted(Comparator.comparingInt(PrintedFigure::start))
                .toList();
    }

    private static PrintedFigure digits(Matcher match) {
        List<BigDecimal> values = new ArrayList<>();
        Optional.ofNullable(match.group("low")).flatMap(FigureScanner::value).ifPresent(values::add);
        value(match.group("number"))
                .map(value -> match.group("sign") == null ? value : value.negate())
                .ifPresent(values::add);
        return new PrintedFigure(match.start(), match.end(), values, match.group("unit"), false);
    }

    private static Optional<BigDecimal> value(String number) {
        return PrintedNumber.parse(number).map(PrintedNumber::value);
    }

    /** A number in Han characters, {@code 九十八点五}; empty where it is none. */
    private static Optional<BigDecimal> western(String numeral) {
        if (numeral.equals("百")) {
            return Optional.of(BigDecimal.valueOf(100));
        }
        String[] parts = numeral.split("点");
        int whole = HanNumeral.parse(parts[0]);
        if (whole == 0) {
            return Optional.empty();
        }
        StringBuilder decimals = new StringBuilder();
        for (int i = 0; parts.length > 1 && i < parts[1].length(); i++) {
            decimals.append(Math.max(0, "〇一二三四五六七八九".indexOf(parts[1].charAt(i))));
        }
        return Optional.of(new BigDecimal(whole + (decimals.isEmpty() ? "" : "." + decimals)));
    }
}

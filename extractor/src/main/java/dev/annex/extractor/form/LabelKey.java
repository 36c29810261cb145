package dev.annex.extractor.form;

import dev.annex.extractor.document.WhiteSpace;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label reduced to what distinguishes it: width folded, white space, outer punctuation and bracketed remarks dropped,
 * years told relative to the fiscal year ({@code 2022年决算数} in a report on 2023 is {@code 上年决算数}).
 *
 * @param whole with its bracketed remarks
 * @param bare without them
 * @param remarks what stood in brackets
 */
record LabelKey(String whole, String bare, List<String> remarks) {
    private static final Pattern REMARK = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:年度|年)?");
    /** A year that the author of a blank form left open. */
    private static final Pattern OPEN_YEAR = Pattern.compile("[×xX*]{2,4}年(?:度)?");

    private static final Pattern WEIGHT = Pattern.compile("(?:权重|分值)?:?(\\d+(?:\\.\\d+)?)(?:分|%)");
    private static final Pattern UNIT = Pattern.compile("(?:金额)?(?:单位)?:?(万元|亿元|元)");
    private static final String OUTER = ":;,.、。—-*·•…★☆▲△";

    LabelKey {
        remarks = List.copyOf(remarks);
    }

    /** The key of a label in a report on a known year. */
    static LabelKey of(String printed, Optional<Integer> fiscalYear) {
        String folded = relativeYears(OPEN_YEAR.matcher(fold(printed)).replaceAll("本年"), fiscalYear);
        List<String> remarks = new ArrayList<>();
        String bare = folded;
        Matcher remark = REMARK.matcher(bare);
        while (remark.find()) {
            remarks.add(remark.group(1));
            bare = remark.replaceFirst("");
            remark = REMARK.matcher(bare);
        }
        return new LabelKey(trimmed(folded), trimmed(bare), remarks);
    }

    /** Width folded, without any white space; quotation marks dropped, as printers and authors mix them. */
    static String fold(String printed) {
        StringBuilder folded = new StringBuilder(printed.length());
        Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !WhiteSpace.isSpace(c) && "“”\"'‘’「」".indexOf(c) < 0)
                .map(c -> c == '〔' || c == '【' || c == '[' ? '(' : c == '〕' || c == '】' || c == ']' ? ')' : c)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static String relativeYears(String folded, Optional<Integer> fiscalYear) {
        if (fiscalYear.isEmpty()) {
            return folded;
        }
        return YEAR.matcher(folded).replaceAll(match -> switch (Integer.parseInt(match.group(1)) - fiscalYear.get()) {
            case -1 -> "上年";
            case 0 -> "本年";
            case 1 -> "下年";
            default -> match.group();
        });
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && OUTER.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && OUTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The weight in brackets, as in {@code 产出指标（50分）}. */
    Optional<BigDecimal> weight() {
        return remarks.stream()
                .map(WEIGHT::matcher)
                .filter(Matcher::matches)
                .map(match -> new BigDecimal(match.group(1)))
                .findFirst();
    }

    /** The unit of money in brackets, as in {@code 项目资金（万元）}. */
    Optional<String> unit() {
        return remarks.stream()
                .map(UNIT::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
    }
}

package dev.annex.extractor.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years and months in printed texts: 2024年3月14日, 2024.03.14, 20240314, 二〇二四年三月. */
final class PrintedDate {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)(?:(?!\\d)|(?=(?:0[1-9]|1[0-2])[0-3]\\d(?!\\d)))");
    private static final Pattern MONTH = Pattern.compile(
            "(?:19|20)\\d\\d(?:年度?|[-./])?(1[0-2]|0?[1-9])(?!\\d)" + "|(?:19|20)\\d\\d(0[1-9]|1[0-2])[0-3]\\d(?!\\d)");
    private static final Pattern HAN_YEAR = Pattern.compile("[一二][零〇○Oo0一二三四五六七八九]{3}(?=年)");
    private static final List<String> HAN_MONTHS =
            List.of("十二月", "十一月", "十月", "九月", "八月", "七月", "六月", "五月", "四月", "三月", "二月", "一月");

    private PrintedDate() {}

    /** The year that a text names; empty where it names none, or more than one. */
    static Optional<Integer> year(String text) {
        List<Integer> years = YEAR.matcher(western(text))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    /** The month that a text names behind its year. */
    static Optional<Integer> month(String text) {
        Matcher month = MONTH.matcher(western(text));
        return month.find()
                ? Optional.of(Integer.valueOf(month.group(1) == null ? month.group(2) : month.group(1)))
                : Optional.empty();
    }

    private static String western(String text) {
        String years = HAN_YEAR.matcher(FoldedText.of(text)).replaceAll(year -> digits(year.group()));
        for (int i = 0; i < HAN_MONTHS.size(); i++) {
            years = years.replace(HAN_MONTHS.get(i), (HAN_MONTHS.size() - i) + "月");
        }
        return years;
    }

    private static String digits(String han) {
        StringBuilder digits = new StringBuilder();
        for (char c : han.toCharArray()) {
            digits.append(Math.max(0, DIGITS.indexOf(c)));
        }
        return digits.toString();
    }
}

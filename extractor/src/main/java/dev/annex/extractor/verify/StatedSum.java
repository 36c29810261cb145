package dev.annex.extractor.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of which a text names parts: {@code 实际支出89.97万元，其中：30万元用于设计；59.97万元用于施工}.
 *
 * @param whole the amount before 其中
 * @param parts the sum of the amounts after it, up to the end of the sentence
 */
record StatedSum(Estimate whole, Estimate parts) {
    private static final String OF_WHICH = "其中";
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.,])(\\d{1,12}(?:\\.\\d{1,6})?)\\s?(亿元|万元|元)(?!/)");
    /** Words beside which an amount is no part of the whole but a change, a share or a price. */
    private static final Pattern NO_PART = Pattern.compile("比|增|减|降|均|每|剩|结余|未|左右|以上|以下|约|余元");

    /** The sum that a text states; empty where it states none, more than one, or one that can not be told from other figures. */
    static Optional<StatedSum> in(String text) {
        int at = text.indexOf(OF_WHICH);
        if (at < 0 || at != text.lastIndexOf(OF_WHICH)) {
            return Optional.empty();
        }
        int end = text.indexOf('。', at);
        String after = text.substring(at, end < 0 ? text.length() : end);
        List<MatchResult> before = amounts(text.substring(text.lastIndexOf('。', at) + 1, at));
        List<MatchResult> parts = amounts(after);
        if (before.isEmpty() || parts.size() < 2 || NO_PART.matcher(after).find()) {
            return Optional.empty();
        }
        MatchResult whole = before.get(before.size() - 1);
        return parts.stream().allMatch(part -> part.group(2).equals(whole.group(2)))
                ? Optional.of(new StatedSum(
                        estimate(whole),
                        parts.stream()
                                .map(StatedSum::estimate)
                                .reduce(Estimate::plus)
                                .orElseThrow()))
                : Optional.empty();
    }

    private static List<MatchResult> amounts(String text) {
        Matcher amount = AMOUNT.matcher(text);
        return amount.results().toList();
    }

    private static Estimate estimate(MatchResult amount) {
        return Precision.AMOUNT.estimate(new BigDecimal(amount.group(1)));
    }
}

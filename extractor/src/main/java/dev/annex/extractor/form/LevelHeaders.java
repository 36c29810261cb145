package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers of the levels of indicators that lost their numeral to a recogniser, which takes 一 for a dash and 二 for a rule: they
 * stand beside each other and count from one.
 */
final class LevelHeaders {
    private static final String NUMERALS = "一二三四";
    private static final Pattern HEADER =
            Pattern.compile("[^\\p{IsHan}]*(?<numeral>[" + NUMERALS + "])?(?<name>级(?:绩效)?指标)");

    private LevelHeaders() {}

    /** The cells of a row that lack their numeral, with the words that they should read; none where the others do not count up. */
    static Map<Cell, String> counted(List<Cell> row) {
        List<Cell> run = new ArrayList<>();
        Map<Cell, String> counted = new LinkedHashMap<>();
        for (Cell cell : row) {
            boolean isHeader = HEADER.matcher(words(cell)).matches();
            if (!isHeader && !run.isEmpty()) {
                break;
            }
            if (isHeader) {
                run.add(cell);
            }
        }
        if (run.size() < 2 || run.size() > NUMERALS.length()) {
            return Map.of();
        }
        for (int i = 0; i < run.size(); i++) {
            Matcher header = HEADER.matcher(words(run.get(i)));
            String numeral = NUMERALS.substring(i, i + 1);
            if (!header.matches()
                    || header.group("numeral") != null
                            && !header.group("numeral").equals(numeral)) {
                return Map.of();
            }
            if (header.group("numeral") == null && !run.get(i).recognized().isEmpty()) {
                counted.put(run.get(i), numeral + header.group("name"));
            }
        }
        return counted;
    }

    private static String words(Cell cell) {
        return LabelKey.fold(cell.text());
    }
}

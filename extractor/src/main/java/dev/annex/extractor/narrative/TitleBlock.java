package dev.annex.extractor.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The title of a report over one line or several.
 *
 * @param from index of its first passage
 * @param to index after its last passage
 * @param lines its passages
 */
record TitleBlock(int from, int to, List<Passage> lines) {
    /** Characters of one line of a title; 50 fill two lines of A4 in the type of titles. */
    static final int LONGEST_LINE = 50;
    /** Lines that a title has at most. */
    static final int MOST_LINES = 4;

    private static final Pattern REPORT =
            Pattern.compile(".*(?:绩效|自评|评价).*(?:报告|报告书|总结|自评材料|情况说明|自评情况)(?:[（(].{1,12}[）)])?");
    private static final Pattern TAIL = Pattern.compile("(?:的?报告|报告书|总结)(?:[（(].{1,12}[）)])?");
    private static final Pattern YEAR_LINE = Pattern.compile("[（(]\\s*[0-9０-９〇○零一二三四五六七八九]{4}\\s*年度?\\s*[）)]");
    private static final Pattern PUNCTUATION = Pattern.compile(".*[。；：:;！？!?，〔〕].*");

    TitleBlock {
        lines = List.copyOf(lines);
    }

    /** The words of all its lines. */
    String text() {
        return lines.stream().map(Passage::text).collect(Collectors.joining());
    }

    /** The titles of reports among passages, in order. */
    static List<TitleBlock> among(List<Passage> passages) {
        List<TitleBlock> titles = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            endingAt(i, passages).ifPresent(titles::add);
        }
        return titles;
    }

    private static Optional<TitleBlock> endingAt(int last, List<Passage> passages) {
        if (!mayBeLine(passages.get(last))) {
            return Optional.empty();
        }
        String text = passages.get(last).text();
        boolean isTail = TAIL.matcher(text).matches()
                && last > 0
                && mayBeLine(passages.get(last - 1))
                && isReport(passages.get(last - 1).text() + text);
        if (!isTail && !isReport(text)) {
            return Optional.empty();
        }
        int from = isTail ? last - 1 : last;
        while (from > 0 && last - from + 1 < MOST_LINES && continues(passages.get(from - 1), passages.get(from))) {
            from--;
        }
        boolean yearFollows = last + 1 < passages.size()
                && YEAR_LINE.matcher(passages.get(last + 1).text()).matches();
        int to = yearFollows ? last + 2 : last + 1;
        return Optional.of(new TitleBlock(from, to, passages.subList(from, to)));
    }

    /** Whether a line is the one before a line of the same title: set alike, or the name that the title lacks. */
    private static boolean continues(Passage line, Passage next) {
        if (next.afterGap() || !mayBeLine(line) || isReport(line.text())) {
            return false;
        }
        if (line.isCentred() && next.isCentred()) {
            return true;
        }
        return line.style().alignment() == next.style().alignment()
                && (Organization.isName(line.text()) || line.text().startsWith("关于"))
                && DepartmentName.inTitle(next.text()).isEmpty();
    }

    private static boolean isReport(String text) {
        return REPORT.matcher(text).matches();
    }

    private static boolean mayBeLine(Passage passage) {
        String text = passage.text();
        return text.length() <= LONGEST_LINE
                && !PUNCTUATION.matcher(text).matches()
                && passage.number().isEmpty()
                && !text.startsWith("附")
                && !Furniture.isContentsHead(text)
                && !Furniture.isDate(text)
                && !Furniture.isPageNumber(text);
    }
}

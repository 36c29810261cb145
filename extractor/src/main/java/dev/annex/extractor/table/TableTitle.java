package dev.annex.extractor.table;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Style.Alignment;
import dev.annex.extractor.field.PrintedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the title of a table among the paragraphs above it, by its shape alone. */
final class TableTitle {
    /** Between a title and its table stand the office, the date and the unit of money, hardly ever more. */
    private static final int MOST_LINES_BETWEEN = 3;

    /** In characters. Longer Chinese lines are prose: the longest titles of forms, with office and year, have about fifty. */
    private static final int LONGEST_TITLE = 70;

    /** In characters. Numbered captions of articles are whole sentences of up to two printed lines. */
    private static final int LONGEST_NUMBERED_CAPTION = 200;

    private static final Pattern NUMBERED_CAPTION =
            Pattern.compile("(?i)(?:table|tab\\.|figure|fig\\.|exhibit)\\s*(?:[a-z][.\\-]?)?(?:\\d|[ivx]+\\b).*");
    private static final Pattern NAMED_TABLE = Pattern.compile("[^。；！？：:]*(?:表|一览|明细|清单)(?:\\s*[（(][^（）()]*[）)])*");
    private static final Pattern LABELLED = Pattern.compile("(?:表|附\\s*件|附\\s*表)\\s*[\\d一二三四五六七八九十：:].*[^。；！？，,]");
    private static final Pattern LABEL_ALONE =
            Pattern.compile("(?:附\\s*件|附\\s*表|表|公开)\\s*[\\d一二三四五六七八九十—–\\-]*\\s*表?\\s*[：:]?");
    private static final Pattern UNIT = Pattern.compile("[（(]?\\s*(?:金额|计量)?单\\s*位\\s*[：:].*");
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(\\[][^（）()\\[\\]]*[）)\\]]");
    private static final Pattern PROSE = Pattern.compile(".*[。；！？.;!?]");

    private TableTitle() {}

    /**
     * The title of a table: the nearest that says more than a label such as 附件1 or 公开14表, or else the nearest label.
     *
     * @param before the blocks above the table, in their order
     */
    static Optional<String> above(List<Block> before) {
        Optional<String> label = Optional.empty();
        int lines = 0;
        for (int i = before.size() - 1; i >= 0 && lines <= MOST_LINES_BETWEEN; i--) {
            if (!(before.get(i) instanceof Paragraph paragraph)) {
                return label;
            }
            if (paragraph.isBlank()) {
                continue;
            }
            String text = PrintedText.of(paragraph.text());
            if (LABEL_ALONE.matcher(text).matches()) {
                label = label.or(() -> Optional.of(text));
            } else if (isTitle(text, paragraph)) {
                return Optional.of(text);
            } else if (isProse(text)) {
                return label;
            }
            lines++;
        }
        return label;
    }

    private static boolean isTitle(String text, Paragraph paragraph) {
        if (paragraph.kind() != Paragraph.Kind.BODY) {
            return false;
        }
        if (NUMBERED_CAPTION.matcher(text).matches()) {
            return text.length() <= LONGEST_NUMBERED_CAPTION;
        }
        if (isProse(text)
                || UNIT.matcher(text).matches()
                || IN_BRACKETS.matcher(text).matches()) {
            return false;
        }
        return NAMED_TABLE.matcher(text).matches()
                || LABELLED.matcher(text).matches()
                || paragraph.style().alignment() == Alignment.CENTER;
    }

    private static boolean isProse(String text) {
        return text.length() > LONGEST_TITLE || PROSE.matcher(text).matches();
    }
}

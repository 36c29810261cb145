package dev.annex.extractor.document;

import dev.annex.extractor.document.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a table of contents by its shape, for files that do not say what it is: under a heading 目录 lines that end in a page
 * number behind a tab or dots.
 */
public final class Contents {
    private static final Pattern HEADING = Pattern.compile("目[\\s\\u3000\\u00A0]*[录錄次]");
    private static final Pattern ENTRY = Pattern.compile(
            "(?s).*\\S[\\s\\u3000]*(\\t|[.．…·・‥⋯—_-]{3,}|…)[\\s\\u3000.．…·・]*[(（]?[-—－]?\\s*[0-9０-９IVXivx]{1,4}\\s*[-—－]?[)）]?\\s*");

    private static final Pattern DOT = Pattern.compile("[.．…·・‥⋯]");

    /** Dots as read from pixels become any small sign: what stands behind the first of them is no word, and ends in a number. */
    private static final Pattern MISREAD_DOTS =
            Pattern.compile("(?s)(?:[^\\p{IsHan}]|\\p{IsHan}(?!\\p{IsHan})){10,}[0-9０-９][)）]?\\s*");

    /** Fewer dots than this may be those of numbers. */
    private static final int FEWEST_DOTS = 4;

    /** A heading alone is no table; one entry behind it may be chance. */
    private static final int FEWEST_ENTRIES = 2;

    /** An entry may run over so many lines before its page number comes. */
    private static final int LONGEST_GAP = 1;

    private Contents() {}

    /** The same blocks, paragraphs of a table of contents marked as such, its heading too. */
    public static List<Block> mark(List<Block> blocks) {
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = 0; i < marked.size(); i++) {
            if (isHeading(marked.get(i))) {
                int end = endOfEntries(marked, i + 1);
                for (int entry = i; entry < end; entry++) {
                    marked.set(entry, listed(marked.get(entry)));
                }
            }
        }
        return marked;
    }

    private static boolean isHeading(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.kind() != Kind.RUNNING
                && paragraph.text().length() < 40
                && HEADING.matcher(paragraph.text().strip()).matches();
    }

    /** One past the last entry; the heading's own index plus one where there are too few of them. */
    private static int endOfEntries(List<Block> blocks, int from) {
        int end = from;
        int entries = 0;
        int gap = 0;
        for (int i = from; i < blocks.size() && gap <= LONGEST_GAP; i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph)) {
                break;
            }
            if (paragraph.kind() == Kind.TABLE_OF_CONTENTS
                    || ENTRY.matcher(paragraph.text()).matches()
                    || isMisreadEntry(paragraph)) {
                entries++;
                end = i + 1;
                gap = 0;
            } else if (!paragraph.isBlank()) {
                gap++;
            }
        }
        return entries >= FEWEST_ENTRIES ? end : from - 1;
    }

    private static boolean isMisreadEntry(Paragraph paragraph) {
        String text = paragraph.text();
        Matcher dot = DOT.matcher(text);
        return !paragraph.recognized().isEmpty()
                && dot.find()
                && dot.start() > 0
                && MISREAD_DOTS.matcher(text.substring(dot.start())).matches()
                && DOT.matcher(text).results().limit(FEWEST_DOTS).count() == FEWEST_DOTS;
    }

    private static Block listed(Block block) {
        return block instanceof Paragraph paragraph && paragraph.kind() == Kind.BODY
                ? new Paragraph(
                        paragraph.text(),
                        Kind.TABLE_OF_CONTENTS,
                        paragraph.style(),
                        paragraph.place(),
                        paragraph.recognized())
                : block;
    }
}

package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.line.TextLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds running heads, running feet and page numbers: what stands at the same place of page after page, apart from the text. */
final class RunningLines {
    /** Running lines stand in this part of the height of a page, at its top and at its foot. */
    static final double MARGIN = 0.13;

    /** So near to the edge of the page, as part of its height, nothing but running lines stands. */
    static final double OUTER_MARGIN = 0.06;

    /** Outermost lines that are looked at. */
    private static final int MOST_LINES = 3;

    private static final String DASH = "[-—–－―~·•\\s\\u3000]*";
    private static final Pattern PAGE_NUMBER = Pattern.compile(DASH
            + "(?:(?:第\\s*)?(?:\\d{1,3}|[IVXLivxl]{1,6}|[一二三四五六七八九十〇]{1,3})(?:\\s*页)?|Page\\s*\\d{1,4})"
            + "(?:[\\s,，]*(?:[/／]|of|共|总)\\s*(?:共\\s*)?\\d{1,4}\\s*页?)?" + DASH);

    /** The same as read from pixels, where a narrow digit is a stroke and dust a dot. */
    private static final Pattern STROKES = Pattern.compile("(?=.*[-—–－―丨｜|_])[-—–－―~·•丨｜|_.,'’\\s\\u3000\\d０-９]{2,9}");

    private static final String SPECK = "?？!！.,，。、·•:：;；'’‘`\"“”~～°^*";

    /** What a browser prints around a page: when it was printed, and from where. */
    private static final Pattern BROWSER_LINE = Pattern.compile(
            "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},?\\s+(?:[上下]午)?\\s*\\d{1,2}:\\d{2}(?:\\s.*)?|(?:https?|file)://.*");

    private static final Pattern CAPTION =
            Pattern.compile("附[件表录].{0,6}|.*[表单录][（(]?.{0,8}[）)]?|.*[:：].*|[（(].{1,12}[）)]|\\d{4}\\s*年度?");

    private final List<PrintedPage> pages;
    private final Set<Printed.Line> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private RunningLines(List<PrintedPage> pages) {
        this.pages = pages;
    }

    /** The running lines of a document, told by identity. */
    static Set<Printed.Line> among(List<PrintedPage> pages) {
        RunningLines running = new RunningLines(pages);
        running.find();
        return running.found;
    }

    private void find() {
        for (PrintedPage page : pages) {
            page.lines()
                    .filter(line -> !isStraight(line.text()) || isSpeck(line.text()))
                    .forEach(found::add);
        }
        for (boolean top : new boolean[] {true, false}) {
            for (int round = 0; round < MOST_LINES; round++) {
                List<Printed.Line> outermost = outermost(top);
                outermost.stream().filter(RunningLines::isOfItself).forEach(found::add);
                repeated(outermost(top), top);
            }
        }
    }

    /** Watermarks lie across the page. */
    private static boolean isStraight(TextLine line) {
        return line.angle() % 90 == 0;
    }

    /** A mark by itself on a scanned page is dust, or a piece of a stamp; dashes say that something is void. */
    private static boolean isSpeck(TextLine line) {
        String words = line.text().strip();
        return !line.recognized().isEmpty() && words.length() == 1 && SPECK.indexOf(words.charAt(0)) >= 0;
    }

    /** The line of each page that stands furthest outside, of those not yet found; none where a table stands further outside. */
    private List<Printed.Line> outermost(boolean top) {
        List<Printed.Line> outermost = new ArrayList<>();
        for (PrintedPage page : pages) {
            Printed best = null;
            for (Printed part : page.content()) {
                boolean counts = !(part instanceof Printed.Image)
                        && !(part instanceof Printed.Line line && found.contains(line));
                if (counts
                        && (best == null
                                || (top
                                        ? part.box().y0() < best.box().y0()
                                        : part.box().y1() > best.box().y1()))) {
                    best = part;
                }
            }
            if (best instanceof Printed.Line line && inMargin(line, page, MARGIN, top)) {
                outermost.add(line);
            }
        }
        return outermost;
    }

    private static boolean inMargin(Printed.Line line, PrintedPage page, double share, boolean top) {
        double margin = share * page.height();
        return top ? line.text().centerY() < margin : line.text().centerY() > page.height() - margin;
    }

    /** Whether it is told from text by its words alone. */
    private static boolean isOfItself(Printed.Line line) {
        String words = line.text().text().strip();
        return PAGE_NUMBER.matcher(words).matches()
                || BROWSER_LINE.matcher(words).matches()
                || !line.text().recognized().isEmpty() && STROKES.matcher(words).matches();
    }

    private void repeated(List<Printed.Line> lines, boolean top) {
        for (List<Printed.Line> alike : AlikeLines.among(lines)) {
            boolean caption =
                    CAPTION.matcher(alike.get(0).text().text().strip()).matches() && !isTitleAgain(alike);
            if (alike.size() > 1 && !caption && (isApart(alike, top) || inOuterMargin(alike, top))) {
                found.addAll(alike);
            }
        }
    }

    /** Whether a page prints the same words once more, as the title that the others repeat above their text. */
    private boolean isTitleAgain(List<Printed.Line> alike) {
        String words = AlikeLines.words(alike.get(0));
        return alike.stream()
                .anyMatch(line -> page(line)
                        .lines()
                        .anyMatch(other -> other != line && AlikeLines.words(other).equals(words)));
    }

    private boolean inOuterMargin(List<Printed.Line> lines, boolean top) {
        return lines.stream().allMatch(line -> inMargin(line, page(line), OUTER_MARGIN, top));
    }

    /** Whether other pages keep clear of the place, and the words are no caption, such as forms on page after page have. */
    private boolean isApart(List<Printed.Line> alike, boolean top) {
        Set<Integer> numbers = new HashSet<>();
        alike.forEach(line -> numbers.add(line.page()));
        Printed.Line sample = alike.get(0);
        if (alike.size() * 2 < pages.size()) {
            return false;
        }
        for (PrintedPage page : pages) {
            for (Printed part : page.content()) {
                boolean counts = !(part instanceof Printed.Image)
                        && !(part instanceof Printed.Line line && found.contains(line))
                        && !(numbers.contains(page.number()) && alike.contains(part));
                boolean reaches = top
                        ? part.box().y0() < sample.box().y1()
                        : part.box().y1()
                                > sample.box().y0()
                                        + page.height()
                                        - page(sample).height();
                if (counts && reaches) {
                    return false;
                }
            }
        }
        return true;
    }

    private PrintedPage page(Printed.Line line) {
        return pages.get(line.page() - pages.get(0).number());
    }
}

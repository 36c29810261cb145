package dev.annex.extractor.narrative;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.field.PrintedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of prose that stands for itself: a paragraph or, where an author put several items into one paragraph with
 * line breaks between them, one of these.
 *
 * @param text as the contract wants it: one line, without outer white space
 * @param style of its paragraph
 * @param place of its paragraph
 * @param afterGap whether a blank paragraph stands before it
 * @param startsPage whether a page break stands before it
 * @param number with which it begins
 */
record Passage(
        String text, Style style, Place place, boolean afterGap, boolean startsPage, Optional<OutlineNumber> number) {
    /** Characters of a first line that may be a heading over the lines after it; a full line of A4 holds 28 or more. */
    static final int LONGEST_HEADING_LINE = 24;

    Passage(String text, Style style, Place place, boolean afterGap, boolean startsPage) {
        this(text, style, place, afterGap, startsPage, OutlineNumber.parse(text));
    }

    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\u000B\\u2028\\u2029]");
    private static final Pattern CLOSED = Pattern.compile(".*[。！？；，、,;：:]", Pattern.DOTALL);

    /** The passages of paragraphs, blank ones left out. */
    static List<Passage> of(List<Paragraph> paragraphs) {
        List<Passage> passages = new ArrayList<>();
        boolean gap = false;
        boolean newPage = false;
        for (Paragraph paragraph : paragraphs) {
            newPage |= paragraph.style().startsPage();
            if (paragraph.isBlank()) {
                gap = true;
                continue;
            }
            for (String text : split(paragraph.text())) {
                passages.add(new Passage(text, paragraph.style(), paragraph.place(), gap, newPage));
                gap = false;
                newPage = false;
            }
        }
        return passages;
    }

    /** The same place with other words, those of a part of it. */
    Passage withText(String part) {
        return new Passage(part, style, place, false, false);
    }

    /** Whether its words were cut from the end of another passage. */
    boolean isPartOf(Passage whole) {
        return place.equals(whole.place) && whole.text.endsWith(text);
    }

    boolean isCentred() {
        return style.alignment() == Style.Alignment.CENTER;
    }

    private static List<String> split(String text) {
        List<String> lines = Arrays.stream(LINE_BREAK.split(text))
                .map(PrintedText::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> passages = new ArrayList<>();
        List<String> current = new ArrayList<>();
        Map<NumberStyle, Integer> last = new EnumMap<>(NumberStyle.class);
        for (String line : lines) {
            Optional<OutlineNumber> number = OutlineNumber.parse(line);
            boolean continues = number.isPresent()
                    && (current.isEmpty()
                            || number.get().ordinal()
                                    == last.getOrDefault(number.get().style(), 0) + 1);
            if (!current.isEmpty() && (continues || isHeadingOver(current, line))) {
                passages.add(PrintedText.of(String.join("\n", current)));
                current.clear();
            }
            if (continues) {
                last.put(number.get().style(), number.get().ordinal());
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            passages.add(PrintedText.of(String.join("\n", current)));
        }
        return passages;
    }

    private static boolean isHeadingOver(List<String> lines, String next) {
        String line = lines.get(0);
        return lines.size() == 1
                && OutlineNumber.parse(line).isPresent()
                && line.length() <= LONGEST_HEADING_LINE
                && next.length() > line.length()
                && (!CLOSED.matcher(line).matches() || line.endsWith("：") || line.endsWith("。"));
    }
}

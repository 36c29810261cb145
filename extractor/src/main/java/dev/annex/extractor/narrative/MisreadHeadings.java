package dev.annex.extractor.narrative;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.WhiteSpace;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees the headings of a report through the slips of a recogniser: marks in numbers, and one character where another that the
 * recogniser held possible makes a heading that reports commonly have. Paragraphs of digital documents stay as they are.
 */
final class MisreadHeadings {
    /** Characters; the words of longer lines are text. */
    private static final int LONGEST = 30;

    private static final Pattern HAN_NUMBER =
            Pattern.compile("^(\\s*[" + HanNumeral.CHARACTERS + "]{1,3})[丶｀`‘’'ヽ](?=\\p{IsHan})");
    private static final Pattern ONE_AS_DASH = Pattern.compile("^(\\s*)[-－~～_]([、丶])(?=\\p{IsHan})");
    private static final Pattern ONE_AS_STROKE = Pattern.compile("^(\\s*)[lI|丨]([、丶.．])(?=\\p{IsHan})");
    private static final char DOT_STROKE = '丶';

    private final Predicate<String> isKnownHeading;

    MisreadHeadings(Predicate<String> isKnownHeading) {
        this.isKnownHeading = isKnownHeading;
    }

    /** The same paragraph as an author would have written it, if it is a heading. */
    Paragraph restored(Paragraph paragraph) {
        if (paragraph.recognized().isEmpty()) {
            return paragraph;
        }
        String numbered = numbered(paragraph.text());
        String text = OutlineNumber.parse(numbered)
                .filter(number -> isHeading(numbered.substring(number.end())))
                .map(number -> numbered.substring(0, number.end())
                        + words(numbered.substring(number.end()).replace(DOT_STROKE, '、'), paragraph.recognized()))
                .orElse(numbered);
        return text.equals(paragraph.text())
                ? paragraph
                : new Paragraph(text, paragraph.kind(), paragraph.style(), paragraph.place(), paragraph.recognized());
    }

    private static String numbered(String text) {
        String dashed = ONE_AS_DASH.matcher(text).replaceFirst("$1一、");
        Matcher stroke = ONE_AS_STROKE.matcher(dashed);
        return HAN_NUMBER.matcher(stroke.replaceFirst("$11$2")).replaceFirst("$1、");
    }

    private static boolean isHeading(String words) {
        return !words.isEmpty() && words.length() <= LONGEST && !Sentences.isClosed(words);
    }

    /** The only known heading that one character read otherwise makes of the words; the words themselves without one. */
    private String words(String words, List<Glyph> characters) {
        if (isKnownHeading.test(words)) {
            return words;
        }
        Set<String> known = new TreeSet<>();
        int glyph = characters.size();
        for (int i = words.length() - 1; i >= 0 && glyph > 0; i--) {
            if (!WhiteSpace.isSpace(words.charAt(i))) {
                glyph--;
                add(words, i, characters.get(glyph), known);
            }
        }
        return known.size() == 1 ? known.iterator().next() : words;
    }

    private void add(String words, int at, Glyph glyph, Set<String> known) {
        if (glyph.text().equals(words.substring(at, at + 1))) {
            glyph.recognition().stream()
                    .map(Recognition::alternatives)
                    .flatMap(List::stream)
                    .filter(other -> other.text().length() == 1)
                    .map(other -> words.substring(0, at) + other.text() + words.substring(at + 1))
                    .filter(isKnownHeading)
                    .forEach(known::add);
        }
    }
}

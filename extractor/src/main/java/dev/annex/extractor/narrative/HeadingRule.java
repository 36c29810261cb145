package dev.annex.extractor.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells headings from running text among the parts of one section. A numbered paragraph of one sentence is running text;
 * of several sentences, a short first one without comma, colon or figures is the heading; words without an end mark, with
 * text or parts under them, are one. Siblings decide what is in doubt.
 */
final class HeadingRule {
    /** Characters of a heading that stands alone on its line: two lines of A4 at most. */
    static final int LONGEST_ALONE = 50;
    /** Characters of a heading with a comma in it, and of a first sentence that is one. */
    static final int LONGEST_SENTENCE = 30;
    /** Below this share of siblings with a title of their own, short first sentences are just short. */
    static final double FEWEST_TITLED_SIBLINGS = 0.3;

    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d{2}\\s*年度?");

    private final Predicate<String> isKnownHeading;

    HeadingRule(Predicate<String> isKnownHeading) {
        this.isKnownHeading = isKnownHeading;
    }

    private enum Shape {
        /** No number, or an unnumbered heading: nothing to decide. */
        SETTLED,
        /** Words without an end mark over text or parts. */
        HEADING,
        /** Words without an end mark and nothing under them. */
        BARE,
        /** The same where reports commonly have them for a heading. */
        BARE_BUT_KNOWN,
        /** One short sentence over text or parts. */
        SENTENCE_OVER_TEXT,
        /** A known heading before a colon and its text. */
        LABEL_WITH_COLON,
        /** A short first sentence before others. */
        TITLED,
        /** The same with a comma in it. */
        TITLED_WITH_COMMA,
        RUNNING
    }

    /** The sections that drafts of one level make. */
    List<OutlineSection> resolve(List<OutlineDraft> siblings) {
        List<Shape> shapes = siblings.stream().map(this::shape).toList();
        List<OutlineSection> sections = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            sections.add(section(siblings.get(i), shapes.get(i), shapes));
        }
        return sections;
    }

    private OutlineSection section(OutlineDraft draft, Shape shape, List<Shape> siblings) {
        List<OutlineSection> parts = resolve(draft.parts());
        if (draft.opening().isEmpty()) {
            return new OutlineSection(draft.number(), Optional.empty(), true, draft.paragraphs(), parts);
        }
        Passage opening = draft.opening().get();
        boolean isHeading = switch (shape) {
            case SETTLED, HEADING -> true;
            case BARE -> isHeadingWithoutText(draft, siblings);
            case BARE_BUT_KNOWN -> share(siblings, Shape.BARE) == 0 || isHeadingWithoutText(draft, siblings);
            case SENTENCE_OVER_TEXT -> share(siblings, Shape.RUNNING) <= 0.5;
            case LABEL_WITH_COLON ->
                isChief(draft) || share(siblings, Shape.TITLED, Shape.HEADING, Shape.SENTENCE_OVER_TEXT) >= 0.5;
            case TITLED ->
                share(siblings, Shape.TITLED, Shape.TITLED_WITH_COMMA, Shape.HEADING) >= FEWEST_TITLED_SIBLINGS;
            case TITLED_WITH_COMMA -> share(siblings, Shape.TITLED, Shape.HEADING) >= 0.5;
            case RUNNING -> false;
        };
        List<Passage> paragraphs = new ArrayList<>();
        Optional<Passage> heading = Optional.empty();
        if (isHeading) {
            int end = headingEnd(opening.text(), shape);
            heading = Optional.of(
                    opening.withText(withoutClosingMark(opening.text().substring(0, end))));
            String rest = opening.text().substring(end).strip();
            if (!rest.isEmpty()) {
                paragraphs.add(opening.withText(rest));
            }
        } else {
            paragraphs.add(opening);
        }
        paragraphs.addAll(draft.paragraphs());
        boolean sure = shape == Shape.SETTLED || shape == Shape.HEADING;
        return new OutlineSection(draft.number(), heading, sure, paragraphs, parts);
    }

    private static boolean isHeadingWithoutText(OutlineDraft draft, List<Shape> siblings) {
        String words = draft.opening().orElseThrow().text();
        return isChief(draft) || (share(siblings, Shape.HEADING) >= 0.5 && !hasComma(words));
    }

    private static boolean isChief(OutlineDraft draft) {
        return draft.number()
                .filter(numbered -> numbered.number().style().isChief())
                .isPresent();
    }

    private Shape shape(OutlineDraft draft) {
        if (draft.opening().isEmpty() || draft.number().isEmpty()) {
            return Shape.SETTLED;
        }
        String text = draft.opening().get().text();
        if (RunInHeading.end(text).isPresent()) {
            return Shape.HEADING;
        }
        if (labelEnd(text) > 0) {
            return Shape.LABEL_WITH_COLON;
        }
        List<String> sentences = Sentences.of(text);
        String first = withoutClosingMark(sentences.get(0));
        if (sentences.size() > 1) {
            return firstOfSeveral(first);
        }
        if (Sentences.isClosed(text)) {
            boolean over = draft.isFollowed() && text.endsWith("。");
            return over
                            && first.length() <= LONGEST_SENTENCE
                            && !hasComma(first)
                            && !hasFigureOrColon(YEAR.matcher(first).replaceFirst(""))
                    ? Shape.SENTENCE_OVER_TEXT
                    : Shape.RUNNING;
        }
        int longest = hasComma(first) ? LONGEST_SENTENCE : LONGEST_ALONE;
        boolean isAnnouncement = text.endsWith("：") && hasComma(first);
        if (first.length() > longest || isAnnouncement) {
            return Shape.RUNNING;
        }
        if (draft.isFollowed()) {
            return Shape.HEADING;
        }
        return isKnownHeading.test(text) ? Shape.BARE_BUT_KNOWN : Shape.BARE;
    }

    private Shape firstOfSeveral(String first) {
        if (first.length() > LONGEST_SENTENCE || hasFigureOrColon(undated(first))) {
            return Shape.RUNNING;
        }
        return hasComma(first) ? Shape.TITLED_WITH_COMMA : Shape.TITLED;
    }

    private int headingEnd(String text, Shape shape) {
        if (shape == Shape.TITLED || shape == Shape.TITLED_WITH_COMMA) {
            return Sentences.of(text).get(0).length();
        }
        if (shape == Shape.LABEL_WITH_COLON) {
            return labelEnd(text);
        }
        return RunInHeading.end(text).orElse(text.length());
    }

    /** Where a known heading with its colon ends; 0 where the text does not begin with one. */
    private int labelEnd(String text) {
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        boolean isLabel = colon > 0
                && colon + 1 < text.length()
                && colon <= LONGEST_SENTENCE
                && !hasComma(text.substring(0, colon))
                && Sentences.of(text.substring(0, colon)).size() == 1
                && isKnownHeading.test(text.substring(0, colon));
        return isLabel ? colon + 1 : 0;
    }

    private static String withoutClosingMark(String text) {
        String words = text.strip();
        return words.endsWith("。") || words.endsWith("：") || words.endsWith(":")
                ? words.substring(0, words.length() - 1).strip()
                : words;
    }

    /** A heading without the year it is of; other figures are no part of headings. */
    private String undated(String first) {
        return isKnownHeading.test(first) ? YEAR.matcher(first).replaceFirst("") : first;
    }

    private static boolean hasComma(String text) {
        return text.chars().anyMatch(c -> c == '，' || c == ',' || c == '；' || c == ';');
    }

    private static boolean hasFigureOrColon(String text) {
        return text.chars().anyMatch(c -> c == '：' || c == ':' || Character.isDigit(c));
    }

    private static double share(List<Shape> siblings, Shape... shapes) {
        List<Shape> wanted = List.of(shapes);
        return (double) siblings.stream().filter(wanted::contains).count() / siblings.size();
    }
}

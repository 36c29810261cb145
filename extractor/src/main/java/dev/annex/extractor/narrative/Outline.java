package dev.annex.extractor.narrative;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the tree of a report in its numbers and its typography. Nesting follows the order in which the styles appear: a
 * style that is already open closes everything below it, a new one opens a level.
 */
final class Outline {
    /** How far a number may jump beyond the one before it: authors skip one or two, more is a figure. */
    static final int LARGEST_JUMP = 3;

    private final HeadingLines headingLines;
    private final HeadingRule headingRule;

    /** @param isKnownHeading whether words are a heading that reports commonly have */
    Outline(Predicate<String> isKnownHeading) {
        this.headingLines = new HeadingLines(isKnownHeading);
        this.headingRule = new HeadingRule(isKnownHeading);
    }

    /** The top-level sections of the passages between title and signature. */
    List<OutlineSection> of(List<Passage> passages) {
        OutlineDraft report = OutlineDraft.unmarked();
        Deque<OutlineDraft> open = new ArrayDeque<>();
        open.push(report);
        HeadingLines.Chosen headings = headingLines.among(passages);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Optional<OutlineDraft> part = part(passage, headings.contains(i), open);
            if (part.isPresent()) {
                openPart(part.get(), open);
            } else {
                addParagraph(passage, report, open);
            }
        }
        return headingRule.resolve(report.parts());
    }

    private static Optional<OutlineDraft> part(Passage passage, boolean isHeadingLine, Deque<OutlineDraft> open) {
        Optional<OutlineNumber> number = passage.number();
        if (number.isPresent()) {
            return isPlausible(number.get(), passage, open)
                    ? Optional.of(OutlineDraft.numbered(number.get(), passage))
                    : Optional.empty();
        }
        return isHeadingLine
                ? Optional.of(OutlineDraft.headed(Typography.of(passage.style()), passage))
                : Optional.empty();
    }

    private static void openPart(OutlineDraft part, Deque<OutlineDraft> open) {
        while (part.closes(open.element())) {
            open.pop();
        }
        boolean isOpen = open.stream().anyMatch(part::isMarkedLike);
        while (!isOpen && open.size() > 1 && part.isDivisionAbove(open.element())) {
            open.pop();
        }
        if (isOpen) {
            while (!part.isMarkedLike(open.pop())) {
                // closes what was opened below the level of this part
            }
        } else if (open.element().endsBefore(part) && open.size() > 1) {
            open.pop();
        }
        open.element().parts().add(part);
        open.push(part);
    }

    /** Text before the first heading is a section of its own, beside those that follow. */
    private static void addParagraph(Passage passage, OutlineDraft report, Deque<OutlineDraft> open) {
        if (open.peek() == report) {
            OutlineDraft preamble = OutlineDraft.unmarked();
            report.parts().add(preamble);
            open.push(preamble);
        }
        open.element().paragraphs().add(passage);
    }

    /**
     * Whether a number can be one here: it goes on where its level stopped, or begins a level. A paragraph that runs
     * through several items, {@code 一是…；二是…}, does not belong to the first of them.
     */
    private static boolean isPlausible(OutlineNumber number, Passage passage, Deque<OutlineDraft> open) {
        if (Enumeration.fills(passage.text())) {
            return false;
        }
        int previous = lastOrdinal(number.style(), open);
        return number.ordinal() <= previous + LARGEST_JUMP;
    }

    private static int lastOrdinal(NumberStyle style, Deque<OutlineDraft> open) {
        return open.stream()
                .flatMap(draft -> draft.number().stream())
                .map(OutlineSection.Numbered::number)
                .filter(number -> number.style() == style)
                .mapToInt(OutlineNumber::ordinal)
                .findFirst()
                .orElse(0);
    }
}

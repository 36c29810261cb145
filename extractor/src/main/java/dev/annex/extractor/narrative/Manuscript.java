package dev.annex.extractor.narrative;

import dev.annex.extractor.document.Style;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A document divided into what the reader of a report tells apart at a glance.
 *
 * @param title the title above the text, not its repetition on a cover
 * @param cover the passages before the text, the title included
 * @param body the text from its first paragraph or heading to the last
 * @param back the passages after it and between its paragraphs that are none of it
 */
record Manuscript(Optional<TitleBlock> title, List<Passage> cover, List<Passage> body, List<Passage> back) {
    /** Characters of the line above the date that names who signs. */
    private static final int LONGEST_SIGNATURE = 40;
    /** Characters of a line before the first heading from which on it is text even without a comma or full stop. */
    private static final int SHORTEST_TEXT = 30;

    Manuscript {
        cover = List.copyOf(cover);
        body = List.copyOf(body);
        back = List.copyOf(back);
    }

    /**
     * Divides passages.
     *
     * @param isKnownHeading whether words are a heading that reports commonly have
     */
    static Manuscript divide(List<Passage> passages, Predicate<String> isKnownHeading) {
        List<TitleBlock> titles = TitleBlock.among(passages);
        int firstHeading =
                firstHeading(passages, titles.isEmpty() ? 0 : titles.get(0).to(), isKnownHeading);
        Optional<TitleBlock> title = titles.stream()
                .filter(block -> block.to() <= firstHeading)
                .reduce((earlier, later) -> later)
                .or(() -> titles.stream().findFirst());
        int start = title.map(TitleBlock::to).orElse(0);
        int heading = firstHeading(passages, start, isKnownHeading);
        int end = end(passages, heading);
        List<Passage> cover = new ArrayList<>(passages.subList(0, start));
        List<Passage> body = new ArrayList<>();
        List<Passage> back = new ArrayList<>(passages.subList(end, passages.size()));
        for (int i = start; i < end; i++) {
            Passage passage = passages.get(i);
            if (i < heading && !isText(passage.text())) {
                cover.add(passage);
            } else if (Furniture.isWithinProse(passage.text())) {
                back.add(passage);
            } else {
                body.add(passage);
            }
        }
        boolean isDated =
                end < passages.size() && Furniture.isDate(passages.get(end).text());
        while (!body.isEmpty() && isSigner(body.get(body.size() - 1), isDated)) {
            back.add(0, body.remove(body.size() - 1));
        }
        return new Manuscript(title, cover, body, back);
    }

    /**
     * Whether there is a report at all: text under a title, or a heading that reports have. Notes on how to fill a form in
     * have neither, numbered as they may be.
     */
    boolean isReport(Predicate<String> isKnownHeading) {
        boolean hasText = body.stream().anyMatch(passage -> Sentences.isClosed(passage.text()));
        return hasText
                && (title.isPresent()
                        || body.stream().anyMatch(passage -> isKnownHeading.test(firstSentence(passage))));
    }

    private static String firstSentence(Passage passage) {
        int start = passage.number().map(OutlineNumber::end).orElse(0);
        return Sentences.of(passage.text().substring(start)).stream()
                .findFirst()
                .orElse("");
    }

    private static int firstHeading(List<Passage> passages, int from, Predicate<String> isKnownHeading) {
        List<Passage> candidates = passages.subList(from, passages.size());
        BitSet titles = new BitSet();
        TitleBlock.among(candidates).forEach(title -> titles.set(title.from(), title.to()));
        HeadingLines.Chosen lines = new HeadingLines(isKnownHeading).among(candidates);
        for (int i = 0; i < candidates.size(); i++) {
            String text = candidates.get(i).text();
            boolean isNumbered = candidates.get(i).number().isPresent() && !Furniture.isWithinProse(text);
            boolean isLine = lines.contains(i) && !Organization.isName(text) && !titles.get(i);
            if (isNumbered || isLine) {
                return from + i;
            }
        }
        return passages.size();
    }

    private static boolean isText(String text) {
        boolean hasSentenceMark = text.chars().anyMatch(c -> c == '。' || c == '，' || c == '；');
        boolean isAddress = text.endsWith("：") && !Furniture.isCoverLine(text);
        boolean isLong = text.length() >= SHORTEST_TEXT && !Furniture.isCoverLine(text);
        return !Furniture.isWithinProse(text) && (hasSentenceMark || isAddress || isLong);
    }

    /** Where the text ends: at a date, a list of attachments or the label of one, after which its numbers do not go on. */
    private static int end(List<Passage> passages, int heading) {
        Map<LevelStep, Integer> lastChapters = lastChapters(passages);
        Optional<OutlineNumber> chapter = Optional.empty();
        for (int i = heading; i < passages.size(); i++) {
            String text = passages.get(i).text();
            boolean closes = Furniture.isDate(text)
                    || Furniture.isAnnexLabel(text)
                    || Furniture.isSignature(text)
                    || isCaption(passages.get(i))
                    || AttachmentList.at(i, passages).isPresent();
            if (closes && !goesOn(chapter, i, lastChapters)) {
                return i;
            }
            Optional<OutlineNumber> number = passages.get(i).number();
            if (number.isPresent()
                    && (chapter.isEmpty()
                            || chapter.get().style() == number.get().style())) {
                chapter = number;
            }
        }
        return passages.size();
    }

    /** Whether a line stands above something else than prose: a form, or an annex on a page of its own. */
    private static boolean isCaption(Passage passage) {
        boolean isLine = !Sentences.isClosed(passage.text()) && passage.number().isEmpty();
        return isLine && passage.isCentred() && (passage.startsPage() || Furniture.isFormName(passage.text()));
    }

    private record LevelStep(NumberStyle style, int ordinal) {}

    /** Where each chapter number stands last. */
    private static Map<LevelStep, Integer> lastChapters(List<Passage> passages) {
        Map<LevelStep, Integer> last = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            int index = i;
            passages.get(i)
                    .number()
                    .filter(number -> number.style().isChief())
                    .ifPresent(number -> last.put(new LevelStep(number.style(), number.ordinal()), index));
        }
        return last;
    }

    private static boolean goesOn(Optional<OutlineNumber> chapter, int index, Map<LevelStep, Integer> lastChapters) {
        return chapter.map(number -> new LevelStep(number.style(), number.ordinal() + 1))
                .filter(next -> lastChapters.getOrDefault(next, -1) > index)
                .isPresent();
    }

    private static boolean isSigner(Passage passage, boolean isDated) {
        String text = passage.text();
        boolean standsApart = passage.style().alignment() == Style.Alignment.END
                || (Organization.isName(text) && (isDated || passage.afterGap()));
        return standsApart
                && text.length() <= LONGEST_SIGNATURE
                && !Sentences.isClosed(text)
                && passage.number().isEmpty();
    }
}

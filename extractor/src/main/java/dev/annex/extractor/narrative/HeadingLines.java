package dev.annex.extractor.narrative;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds unnumbered headings: lines in a heading style, and short bold or centred lines over prose where the report uses
 * such lines more than once. A report without numbers at the top may have headings that only their words set off.
 */
final class HeadingLines {
    /** Characters of an unnumbered heading; a full line of A4 holds 28 or more. */
    static final int LONGEST = 26;
    /** How often a look must occur before it means a heading: once is emphasis. */
    static final int CONSISTENT_USES = 2;

    /** Of the plain lines that stand apart this share must be known headings for the others to be some. */
    static final double FEWEST_KNOWN = 0.25;

    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}、“”（）()]{4,}");
    private static final Pattern ENDED = Pattern.compile(".*[。！？；][”’）)]?", Pattern.DOTALL);
    private static final Pattern FORM = Pattern.compile(".*(?:[表图单]|报告|通知|附件)");

    private static final Pattern FOREWORD =
            Pattern.compile("[前引导序][\\s\\u3000]*言|导[\\s\\u3000]*语|结(?:束)?[\\s\\u3000]*语");

    private final Predicate<String> isKnownHeading;

    HeadingLines(Predicate<String> isKnownHeading) {
        this.isKnownHeading = isKnownHeading;
    }

    /** The indexes of the headings among passages. */
    record Chosen(BitSet indexes) {
        boolean contains(int index) {
            return indexes.get(index);
        }
    }

    Chosen among(List<Passage> passages) {
        Map<Typography, List<Integer>> byLook = new HashMap<>();
        List<Integer> labels = new ArrayList<>();
        int plainAndKnown = 0;
        boolean wordsAlone = true;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean numbered = passage.number().isPresent();
            if (passage.number().filter(number -> number.style().isChief()).isPresent()) {
                wordsAlone &= plainAndKnown >= CONSISTENT_USES;
            }
            boolean isOver = passage.style().outlineLevel() > 0 || isFollowedByText(passages, i);
            boolean isLabel = !numbered && isKnownLabel(passage);
            if (isLabel && isFollowedByItems(passages, i)) {
                labels.add(i);
            }
            if (!numbered && (isLabel || looksLikeHeading(passage)) && isOver) {
                byLook.computeIfAbsent(Typography.of(passage.style()), look -> new ArrayList<>())
                        .add(i);
                plainAndKnown += isPlainAndKnown(passage) ? 1 : 0;
            }
        }
        BitSet chosen = new BitSet(passages.size());
        if (labels.size() >= CONSISTENT_USES) {
            labels.forEach(chosen::set);
        }
        boolean mayBePlain = wordsAlone;
        byLook.forEach((look, indexes) -> choose(look, indexes, passages, mayBePlain, chosen));
        return new Chosen(chosen);
    }

    private void choose(
            Typography look, List<Integer> indexes, List<Passage> passages, boolean mayBePlain, BitSet chosen) {
        List<Integer> headings = look.isPlain() ? plain(indexes, passages, mayBePlain) : indexes;
        indexes.stream()
                .filter(i -> FOREWORD.matcher(passages.get(i).text()).matches())
                .forEach(chosen::set);
        if (look.outlineLevel() > 0 || headings.size() >= CONSISTENT_USES) {
            headings.forEach(chosen::set);
        }
    }

    /** The known headings among plain lines; where enough are known, the others between closed paragraphs are headings as well. */
    private List<Integer> plain(List<Integer> indexes, List<Passage> passages, boolean mayBePlain) {
        List<Integer> known = indexes.stream()
                .filter(i -> mayBePlain && isKnownHeading.test(passages.get(i).text()))
                .toList();
        List<Integer> apart = indexes.stream()
                .filter(i -> known.contains(i) || isSetApart(passages, i))
                .toList();
        boolean usual = known.size() >= CONSISTENT_USES && known.size() >= FEWEST_KNOWN * apart.size();
        return usual ? apart : known;
    }

    /** Whether a line is words alone, behind a sentence that was ended. */
    private static boolean isSetApart(List<Passage> passages, int index) {
        String text = passages.get(index).text();
        return index > 0
                && ENDED.matcher(passages.get(index - 1).text()).matches()
                && WORDS.matcher(text).matches()
                && !FORM.matcher(text).matches();
    }

    /** Whether only its words make a line a heading; numbers further down are those of its parts. */
    private boolean isPlainAndKnown(Passage passage) {
        return Typography.of(passage.style()).isPlain()
                && !passage.text().endsWith("报告")
                && isKnownHeading.test(passage.text());
    }

    private static boolean looksLikeHeading(Passage passage) {
        String text = passage.text();
        return text.length() <= LONGEST && !Sentences.isClosed(text) && text.indexOf('：') < 0 && text.indexOf(':') < 0;
    }

    /** A heading with a colon, {@code 存在的问题：}; one alone only announces. */
    private boolean isKnownLabel(Passage passage) {
        String text = passage.text();
        return text.length() <= LONGEST
                && (text.endsWith("：") || text.endsWith(":"))
                && isKnownHeading.test(text.substring(0, text.length() - 1));
    }

    private static boolean isFollowedByItems(List<Passage> passages, int index) {
        return index + 1 < passages.size()
                && passages.get(index + 1)
                        .number()
                        .filter(number -> number.ordinal() == 1)
                        .isPresent();
    }

    private static boolean isFollowedByText(List<Passage> passages, int index) {
        if (index + 1 == passages.size()) {
            return false;
        }
        Passage next = passages.get(index + 1);
        return Sentences.isClosed(next.text())
                || next.text().length() > LONGEST
                || next.number().isPresent();
    }
}

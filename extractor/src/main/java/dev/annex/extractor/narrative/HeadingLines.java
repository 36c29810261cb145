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
        boolean numberedAtTop = false;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean numbered = passage.number().isPresent();
            numberedAtTop |=
                    passage.number().filter(number -> number.style().isChief()).isPresent();
            boolean isOver = passage.style().outlineLevel() > 0 || isFollowedByText(passages, i);
            if (!numbered && isKnownLabel(passage) && isFollowedByItems(passages, i)) {
                labels.add(i);
            } else if (!numbered && looksLikeHeading(passage) && isOver) {
                byLook.computeIfAbsent(Typography.of(passage.style()), look -> new ArrayList<>())
                        .add(i);
            }
        }
        BitSet chosen = new BitSet(passages.size());
        if (labels.size() >= CONSISTENT_USES) {
            labels.forEach(chosen::set);
        }
        boolean wordsAlone = !numberedAtTop;
        byLook.forEach((look, indexes) -> choose(look, indexes, passages, wordsAlone, chosen));
        return new Chosen(chosen);
    }

    private void choose(
            Typography look, List<Integer> indexes, List<Passage> passages, boolean wordsAlone, BitSet chosen) {
        List<Integer> headings = look.isPlain()
                ? indexes.stream()
                        .filter(i -> wordsAlone
                                && isKnownHeading.test(passages.get(i).text()))
                        .toList()
                : indexes;
        indexes.stream()
                .filter(i -> FOREWORD.matcher(passages.get(i).text()).matches())
                .forEach(chosen::set);
        if (look.outlineLevel() > 0 || headings.size() >= CONSISTENT_USES) {
            headings.forEach(chosen::set);
        }
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

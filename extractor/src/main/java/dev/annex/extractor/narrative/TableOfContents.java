package dev.annex.extractor.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A table of contents that the file does not mark as one: lines under 目录 that come again further down, and lines with a
 * page number at their end. Where some lines have page numbers, all have.
 *
 * @param entries its lines, page numbers and leaders cut off
 * @param rest all other passages
 */
record TableOfContents(List<Passage> entries, List<Passage> rest) {
    /** Characters of an entry with its leader; two full lines of dots. */
    private static final int LONGEST_ENTRY = 200;

    /** Each run of spaces is gone through once: lines of wide gaps would else take the cube of their length. */
    private static final Pattern PAGE_REFERENCE = Pattern.compile("(?<![\\s\\u3000])"
            + "(?:[\\s\\u3000]*+(?:[.．。·…⋯‥_—-]{3,}+|…++)|(?=\\t|[\\s\\u3000]{2})[\\s\\u3000]++)"
            + "[\\s\\u3000(（-]*+\\d{1,3}[)）-]?$");

    /** The same as read from pixels, where a recogniser takes some of the dots for other small signs. */
    private static final Pattern MISREAD_REFERENCE = Pattern.compile("(?<![\\s\\u3000.．。·…⋯‥\\dOoc○，,、])"
            + "(?=(?:[^.．·…⋯‥]*+[.．·…⋯‥]){5})[\\s\\u3000.．。·…⋯‥\\dOoc○，,、]{8,}+[)）-]?$");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");

    TableOfContents {
        entries = List.copyOf(entries);
        rest = List.copyOf(rest);
    }

    static TableOfContents within(List<Passage> passages) {
        Map<String, Integer> lastUse = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            lastUse.put(key(passages.get(i)), i);
        }
        List<Passage> entries = new ArrayList<>();
        List<Passage> rest = new ArrayList<>();
        boolean inside = false;
        boolean paged = false;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean hasPage = hasPage(passage);
            boolean comesAgain = !paged && !passage.startsPage() && lastUse.getOrDefault(key(passage), i) > i;
            inside = Furniture.isContentsHead(passage.text()) || (inside && (hasPage || comesAgain));
            paged |= inside && hasPage;
            if (inside || hasPage) {
                entries.add(withoutPage(passage));
            } else {
                rest.add(passage);
            }
        }
        return new TableOfContents(entries, rest);
    }

    /** An entry without its page number. */
    static Passage withoutPage(Passage entry) {
        if (!hasPage(entry)) {
            return entry;
        }
        String text = PAGE_REFERENCE.matcher(entry.text()).replaceFirst("");
        return entry.withText(MISREAD_REFERENCE.matcher(text).replaceFirst(""));
    }

    private static boolean hasPage(Passage entry) {
        return entry.text().length() <= LONGEST_ENTRY
                && (PAGE_REFERENCE.matcher(entry.text()).find()
                        || MISREAD_REFERENCE.matcher(entry.text()).find());
    }

    private static String key(Passage passage) {
        return SPACES.matcher(withoutPage(passage).text()).replaceAll("");
    }
}

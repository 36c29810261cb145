package dev.annex.extractor.narrative;

import dev.annex.extractor.narrative.SectionContext.Neighbours;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a section shows of its role, as words for a categoriser: n-grams of characters of its heading, its text and the
 * headings around it, how its number is written, where it stands, and the roles around and before it. A model that was trained on
 * these words is of no use to others: they change together.
 */
final class RoleFeatures {
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_TEXT = 70;
    private static final int MOST_PARTS = 6;

    private static final Pattern IGNORED = Pattern.compile("[\\s\\u3000“”\"‘’'《》]");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    private final List<String> features = new ArrayList<>();

    private RoleFeatures() {}

    static String[] of(SectionContext section) {
        RoleFeatures found = new RoleFeatures();
        Neighbours neighbours = section.neighbours();
        String heading = cut(section.heading().orElse(""), LONGEST_HEADING);
        found.features.add("H=" + heading);
        found.grams("h", "^" + heading + "$", 1, 4);
        found.grams("t", cut(neighbours.text(), LONGEST_TEXT), 2, 3);
        section.partHeadings().stream()
                .limit(MOST_PARTS)
                .forEach(part -> found.grams("p", cut(part, LONGEST_HEADING), 2, 2));
        found.heading("hb", neighbours.headingBefore());
        found.heading("ha", neighbours.headingAfter());
        found.heading("ho", neighbours.headingAround());
        found.features.add("n=" + neighbours.style().map(NumberStyle::name).orElse(""));
        found.features.add("d=" + Math.min(section.depth(), 3));
        found.features.add("o=" + section.around().map(Enum::name).orElse(""));
        found.features.add("b=" + section.before().map(Enum::name).orElse(""));
        found.features.add("i=" + position(neighbours));
        return found.features.toArray(String[]::new);
    }

    private static String position(Neighbours neighbours) {
        if (neighbours.index() == 0) {
            return "first";
        }
        return neighbours.index() + 1 == neighbours.count() ? "last" : "" + 3 * neighbours.index() / neighbours.count();
    }

    private void heading(String name, Optional<String> heading) {
        if (heading.isPresent()) {
            grams(name, cut(heading.get(), LONGEST_HEADING), 2, 2);
        } else {
            features.add(name + "=");
        }
    }

    private void grams(String name, String words, int shortest, int longest) {
        for (int length = shortest; length <= longest; length++) {
            for (int i = 0; i + length <= words.length(); i++) {
                features.add(name + "=" + words.substring(i, i + length));
            }
        }
    }

    /** The beginning of words, without what varies from one report to another and means nothing. */
    private static String cut(String words, int longest) {
        String plain = NUMBER.matcher(IGNORED.matcher(words).replaceAll("")).replaceAll("0");
        return plain.substring(0, Math.min(longest, plain.length()));
    }
}

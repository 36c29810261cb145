package dev.annex.extractor.document.word;

import static dev.annex.extractor.document.word.Formatting.Attribute.NUMBERING;
import static dev.annex.extractor.document.word.Formatting.Attribute.NUMBERING_LEVEL;

import dev.annex.extractor.document.word.ListLevel.Suffix;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The lists of a document, and how far each has been counted. Lists made from one pattern count on together. */
final class Numbering {
    /** A list of a numbering style names that style, which names another list; what goes on longer goes in circles. */
    private static final int LONGEST_DETOUR = 8;

    private final Map<Integer, Pattern> patterns = new HashMap<>();
    private final Map<Integer, Use> uses = new HashMap<>();
    private final Map<Pattern, ListCounter> counters = new HashMap<>();
    private final Map<Integer, List<Level>> levelsOfUses = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    /** A level with what belongs to it but is not counting. */
    private record Level(ListLevel counting, Formatting look, Optional<String> style) {}

    /** An abstract list: levels, by their number, and the numbering style that has them instead. */
    private record Pattern(int id, Map<Integer, Level> levels, Optional<String> styleLink) {
        @Override
        public int hashCode() {
            return id;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Pattern pattern && id == pattern.id;
        }
    }

    /** A list as paragraphs name it: a pattern, levels put in the place of its own, and new starts. */
    private record Use(int pattern, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    /**
     * A number as printed.
     *
     * @param text without the gap behind it
     * @param level that it was written after
     * @param look what the level says about the paragraph
     */
    record Item(String text, ListLevel level, Formatting look) {}

    /** No lists. */
    static Numbering none() {
        return new Numbering();
    }

    /** Reads a numbering part from its beginning. */
    static Numbering read(XmlCursor xml) throws UnreadableException {
        Numbering numbering = new Numbering();
        while (xml.next()) {
            if (xml.isStart("abstractNum")) {
                Pattern pattern = readPattern(xml);
                numbering.patterns.putIfAbsent(pattern.id(), pattern);
            } else if (xml.isStart("num")) {
                int id = Measure.number(xml.attribute("numId", ""), 0);
                numbering.uses.putIfAbsent(id, readUse(xml));
            }
        }
        return numbering;
    }

    private static Pattern readPattern(XmlCursor xml) throws UnreadableException {
        int id = Measure.number(xml.attribute("abstractNumId", ""), -1);
        Map<Integer, Level> levels = new TreeMap<>();
        Optional<String> styleLink = Optional.empty();
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.isStart("lvl")) {
                readLevel(xml, levels);
            } else if (xml.isStart("numStyleLink")) {
                styleLink = xml.attribute("val");
            }
        }
        return new Pattern(id, levels, styleLink);
    }

    private static Use readUse(XmlCursor xml) throws UnreadableException {
        int pattern = -1;
        Map<Integer, Level> levels = new TreeMap<>();
        Map<Integer, Integer> starts = new TreeMap<>();
        int overridden = 0;
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNumId" -> pattern = Measure.number(xml.attribute("val", ""), -1);
                case "lvlOverride" -> overridden = Measure.number(xml.attribute("ilvl", ""), 0);
                case "startOverride" -> starts.put(overridden, Measure.number(xml.attribute("val", ""), 0));
                case "lvl" -> readLevel(xml, levels);
                default -> {}
            }
        }
        return new Use(pattern, levels, starts);
    }

    private static void readLevel(XmlCursor xml, Map<Integer, Level> levels) throws UnreadableException {
        int number = Measure.number(xml.attribute("ilvl", ""), -1);
        if (number < 0 || number >= ListLevel.COUNT) {
            xml.skip();
            return;
        }
        int start = 0;
        NumberFormat format = NumberFormat.DECIMAL;
        String text = "";
        Suffix suffix = Suffix.TAB;
        boolean legal = false;
        int restart = number;
        Optional<String> style = Optional.empty();
        Formatting look = Formatting.NONE;
        Formatting numberLook = Formatting.NONE;
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "start" -> start = Measure.number(xml.attribute("val", ""), 0);
                case "numFmt" -> format = format(xml);
                case "lvlText" -> text = Measure.isOn(xml.attribute("null", "0")) ? "" : xml.attribute("val", "");
                case "suff" ->
                    suffix = switch (xml.attribute("val", "tab")) {
                        case "space" -> Suffix.SPACE;
                        case "nothing" -> Suffix.NOTHING;
                        default -> Suffix.TAB;
                    };
                case "isLgl" -> legal = Measure.isOn(xml);
                case "lvlRestart" -> restart = Math.min(Measure.number(xml.attribute("val", ""), number), number);
                case "pStyle" -> style = xml.attribute("val");
                case "pPr" -> look = Properties.read(xml).formatting();
                case "rPr" -> numberLook = Properties.read(xml).formatting();
                case "Fallback" -> xml.skip();
                default -> {}
            }
        }
        String seen = numberLook.is(Formatting.Attribute.HIDDEN)
                ? ""
                : numberLook.symbolFont().read(text);
        levels.put(number, new Level(new ListLevel(start, format, seen, suffix, legal, restart), look, style));
    }

    private static NumberFormat format(XmlCursor xml) {
        String name = xml.attribute("val", "decimal");
        boolean zeros = name.equals("custom") && xml.attribute("format", "").startsWith("0");
        return zeros ? NumberFormat.DECIMAL_ZERO : NumberFormat.ofName(name);
    }

    /**
     * The number of the next paragraph, counted on.
     *
     * @param direct what the paragraph itself says
     * @param style its style
     * @return empty for a paragraph in no list
     */
    Optional<Item> next(Formatting direct, Optional<String> style, StyleSheet styles) {
        Formatting inherited = styles.paragraph(style);
        int list = direct.get(NUMBERING, inherited.get(NUMBERING, 0));
        Use use = uses.get(list);
        if (use == null) {
            return Optional.empty();
        }
        List<Level> levels = levelsOfUses.computeIfAbsent(list, id -> levels(use, styles));
        int level = direct.says(NUMBERING_LEVEL) || direct.says(NUMBERING)
                ? direct.get(NUMBERING_LEVEL, 0)
                : linkedLevel(levels, style, styles).orElse(inherited.get(NUMBERING_LEVEL, 0));
        if (level < 0 || level >= levels.size()) {
            return Optional.empty();
        }
        ListCounter counter = counters.computeIfAbsent(patternOf(use, styles, 0), id -> new ListCounter());
        if (begun.add(list)) {
            use.starts().keySet().stream()
                    .filter(overridden -> overridden >= 0 && overridden < ListLevel.COUNT)
                    .forEach(counter::restart);
        }
        List<ListLevel> counting = levels.stream().map(Level::counting).toList();
        Level own = levels.get(level);
        return Optional.of(new Item(counter.next(counting, level), own.counting(), own.look()));
    }

    /** The level that says it belongs to the style of the paragraph, or to one that this style inherits from. */
    private static Optional<Integer> linkedLevel(List<Level> levels, Optional<String> style, StyleSheet styles) {
        for (String id : style.map(styles::lineage).orElse(List.of())) {
            for (int level = 0; level < levels.size(); level++) {
                if (levels.get(level).style().equals(Optional.of(id))) {
                    return Optional.of(level);
                }
            }
        }
        return Optional.empty();
    }

    private Pattern patternOf(Use use, StyleSheet styles, int detours) {
        Pattern pattern = patterns.getOrDefault(use.pattern(), new Pattern(use.pattern(), Map.of(), Optional.empty()));
        return pattern.styleLink()
                .map(style -> uses.get(styles.run(style).get(NUMBERING, 0)))
                .filter(linked -> detours < LONGEST_DETOUR)
                .map(linked -> patternOf(linked, styles, detours + 1))
                .orElse(pattern);
    }

    private List<Level> levels(Use use, StyleSheet styles) {
        Pattern pattern = patternOf(use, styles, 0);
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < ListLevel.COUNT; i++) {
            Level plain = new Level(ListLevel.plain(i), Formatting.NONE, Optional.empty());
            Level level = use.levels().getOrDefault(i, pattern.levels().getOrDefault(i, plain));
            levels.add(startingAt(use.starts().getOrDefault(i, level.counting().start()), level));
        }
        return levels;
    }

    private static Level startingAt(int start, Level level) {
        ListLevel own = level.counting();
        return new Level(
                new ListLevel(start, own.format(), own.text(), own.suffix(), own.legal(), own.restart()),
                level.look(),
                level.style());
    }
}

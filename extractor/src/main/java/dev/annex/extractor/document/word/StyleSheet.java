package dev.annex.extractor.document.word;

import static dev.annex.extractor.document.word.Formatting.Attribute.OUTLINE_LEVEL;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The styles of a document, each with all that it inherits. */
final class StyleSheet {

    /** Sound styles inherit over a handful of steps; what goes on longer goes in circles. */
    private static final int LONGEST_CHAIN = 64;

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("toc( ?[1-9]| ?heading|标题)|目录( ?[1-9])?");

    private final Map<String, NamedStyle> styles;
    private final Map<String, String> defaults;
    private final Formatting documentDefaults;
    private final Map<String, Formatting> resolved = new HashMap<>();
    private final Map<String, Borders> resolvedBorders = new HashMap<>();

    private record NamedStyle(String name, Optional<String> base, Formatting formatting, Borders borders) {}

    private StyleSheet(Map<String, NamedStyle> styles, Map<String, String> defaults, Formatting documentDefaults) {
        this.styles = styles;
        this.defaults = defaults;
        this.documentDefaults = documentDefaults;
    }

    /** The style sheet of a file that has none. */
    static StyleSheet empty() {
        return new StyleSheet(Map.of(), Map.of(), Formatting.NONE);
    }

    /** Reads a styles part from its beginning. */
    static StyleSheet read(XmlCursor xml) throws UnreadableException {
        Map<String, NamedStyle> styles = new LinkedHashMap<>();
        Map<String, String> defaults = new HashMap<>();
        Formatting documentDefaults = Formatting.NONE;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "latentStyles" -> xml.skip();
                case "pPr", "rPr" ->
                    documentDefaults = Properties.read(xml).formatting().over(documentDefaults);
                case "style" -> {
                    String id = xml.attribute("styleId", "");
                    if (Measure.isOn(xml.attribute("default", "0"))) {
                        defaults.putIfAbsent(xml.attribute("type", "paragraph"), id);
                    }
                    styles.putIfAbsent(id, readStyle(xml));
                }
                default -> {}
            }
        }
        return new StyleSheet(styles, defaults, documentDefaults);
    }

    private static NamedStyle readStyle(XmlCursor xml) throws UnreadableException {
        String name = "";
        Optional<String> base = Optional.empty();
        Formatting formatting = Formatting.NONE;
        Borders borders = Borders.NONE;
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val", "").toLowerCase(Locale.ROOT);
                case "basedOn" -> base = xml.attribute("val");
                case "pPr", "rPr" ->
                    formatting = Properties.read(xml).formatting().over(formatting);
                case "tblBorders", "tcBorders" -> borders = Borders.read(xml).over(borders);
                case "tblStylePr" -> borders = borders.over(conditionalBorders(xml));
                default -> {}
            }
        }
        return new NamedStyle(name, base, withHeadingLevel(name, formatting), borders);
    }

    /** The borders that a table style gives to some of its rows or columns; their other looks are passed over. */
    private static Borders conditionalBorders(XmlCursor xml) throws UnreadableException {
        Borders borders = Borders.NONE;
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.isStart("tblBorders") || xml.isStart("tcBorders")) {
                borders = Borders.read(xml).over(borders);
            }
        }
        return borders;
    }

    private static Formatting withHeadingLevel(String name, Formatting formatting) {
        var heading = HEADING.matcher(name);
        return heading.matches() && !formatting.says(OUTLINE_LEVEL)
                ? formatting.over(Formatting.of(Map.of(OUTLINE_LEVEL, Integer.parseInt(heading.group(1)))))
                : formatting;
    }

    /** The look of a paragraph in a style, or in the default style, down to the defaults of the document. */
    Formatting paragraph(Optional<String> style) {
        String id = style.filter(styles::containsKey).orElseGet(() -> defaults.getOrDefault("paragraph", ""));
        return resolved.computeIfAbsent(id, this::inherit).over(documentDefaults);
    }

    /** What a character style says about a run, with all that it inherits from other character styles. */
    Formatting run(String style) {
        return resolved.computeIfAbsent(style, this::inherit);
    }

    /** The borders that a table style, or the default one, gives to a table. */
    Borders table(Optional<String> style) {
        String id = style.filter(styles::containsKey).orElseGet(() -> defaults.getOrDefault("table", ""));
        return resolvedBorders.computeIfAbsent(id, this::inheritBorders);
    }

    /** Whether paragraphs in this style are entries of a table of contents. */
    boolean isContents(Optional<String> style) {
        return style.map(styles::get)
                .map(named -> CONTENTS.matcher(named.name()).matches())
                .orElse(false);
    }

    /** A style and the styles that it inherits from, by their ids. */
    List<String> lineage(String style) {
        List<String> ids = new ArrayList<>();
        Optional<String> id = Optional.of(style);
        while (ids.size() < LONGEST_CHAIN && id.filter(styles::containsKey).isPresent()) {
            ids.add(id.get());
            id = id.map(styles::get).flatMap(NamedStyle::base);
        }
        return ids;
    }

    private Formatting inherit(String style) {
        Formatting all = Formatting.NONE;
        for (NamedStyle named : withBases(style)) {
            all = all.over(named.formatting());
        }
        return all;
    }

    private Borders inheritBorders(String style) {
        Borders all = Borders.NONE;
        for (NamedStyle named : withBases(style)) {
            all = all.over(named.borders());
        }
        return all;
    }

    private List<NamedStyle> withBases(String style) {
        return lineage(style).stream().map(styles::get).filter(Objects::nonNull).toList();
    }
}

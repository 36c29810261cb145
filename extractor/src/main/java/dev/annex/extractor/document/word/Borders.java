package dev.annex.extractor.document.word;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import java.util.HashSet;
import java.util.Set;

/**
 * The borders that a table, its style or a cell states.
 *
 * @param stated the sides that are spoken of
 * @param visible those of them that a person sees
 */
record Borders(Set<String> stated, Set<String> visible) {
    static final Borders NONE = new Borders(Set.of(), Set.of());

    private static final Set<String> AROUND = Set.of("top", "left", "bottom", "right");

    Borders {
        stated = Set.copyOf(stated);
        visible = Set.copyOf(visible);
    }

    /** The borders whose {@code w:tblBorders} or {@code w:tcBorders} has just begun. */
    static Borders read(XmlCursor xml) throws UnreadableException {
        Set<String> stated = new HashSet<>();
        Set<String> visible = new HashSet<>();
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.isStart()) {
                String side = side(xml.name());
                stated.add(side);
                if (isVisible(xml)) {
                    visible.add(side);
                }
            }
        }
        return new Borders(stated, visible);
    }

    private static String side(String name) {
        return switch (name) {
            case "start" -> "left";
            case "end" -> "right";
            default -> name;
        };
    }

    private static boolean isVisible(XmlCursor xml) {
        return switch (xml.attribute("val", "none")) {
            case "none", "nil" -> false;
            default -> !xml.attribute("color", "auto").equalsIgnoreCase("FFFFFF");
        };
    }

    /** These, and for sides that they do not speak of the others. */
    Borders over(Borders below) {
        if (stated.isEmpty()) {
            return below;
        }
        Set<String> sides = new HashSet<>(below.visible);
        sides.removeAll(stated);
        sides.addAll(visible);
        Set<String> spoken = new HashSet<>(below.stated);
        spoken.addAll(stated);
        return new Borders(spoken, sides);
    }

    boolean anyVisible() {
        return !visible.isEmpty();
    }

    /** Whether they speak of all four sides of a cell, so that those of the table do not show. */
    boolean coverCell() {
        return stated.containsAll(AROUND);
    }
}

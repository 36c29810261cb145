package dev.annex.extractor.document;

import dev.annex.extractor.page.Glyph;
import java.util.List;

/**
 * A paragraph as a person sees it.
 *
 * @param text with automatic numbers written out, deleted text left out, tabs as {@code \t}, line breaks as {@code \n},
 *     leading and trailing white space kept
 * @param kind what it is for
 * @param style how it looks
 * @param place where it stands; that of its cell for a paragraph within a cell
 * @param recognized its characters without spaces, in order, where some were read from pixels; empty where the file itself
 *     says its words
 */
public record Paragraph(String text, Kind kind, Style style, Place place, List<Glyph> recognized) implements Block {
    public Paragraph {
        recognized = List.copyOf(recognized);
    }

    /** A paragraph of which the file itself says its words. */
    public Paragraph(String text, Kind kind, Style style, Place place) {
        this(text, kind, style, place, List.of());
    }

    /** What a paragraph is for, where the file itself says so. */
    public enum Kind {
        BODY,
        TABLE_OF_CONTENTS,
        /** A running head or foot, a page number. */
        RUNNING,
        FOOTNOTE
    }

    /** A body paragraph without any particular look. */
    public static Paragraph plain(String text, Place place) {
        return new Paragraph(text, Kind.BODY, Style.PLAIN, place);
    }

    /** Whether a person sees no words here. */
    public boolean isBlank() {
        return WhiteSpace.isBlank(text);
    }
}

package dev.annex.samples.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph.
 *
 * @param inlines its words, in order
 * @param look how it is set
 * @param number its number, where a printer may count it itself; else the number stands among the words
 * @param kind what it is for
 */
public record PrintedParagraph(List<Inline> inlines, Look look, Optional<ListNumber> number, Kind kind)
        implements PrintedBlock {

    /** What a paragraph is for. */
    public enum Kind {
        BODY,
        /** An entry of the table of contents: a heading, a tab and a page number. */
        CONTENTS
    }

    public PrintedParagraph {
        inlines = List.copyOf(inlines);
    }

    /** A paragraph of plain words. */
    public static PrintedParagraph of(String text, Look look) {
        return new PrintedParagraph(List.of(Inline.words(text)), look, Optional.empty(), Kind.BODY);
    }

    /** The same paragraph, counted by the printer. */
    public PrintedParagraph numbered(ListNumber counted) {
        return new PrintedParagraph(inlines, look, Optional.of(counted), kind);
    }

    /** The same paragraph as an entry of the table of contents. */
    public PrintedParagraph asContents() {
        return new PrintedParagraph(inlines, look, number, Kind.CONTENTS);
    }

    /** The words as a reader sees them: with the number, without what was deleted and without footnotes. */
    public String text() {
        return number.map(ListNumber::shown).orElse("")
                + inlines.stream().map(Inline::shown).collect(Collectors.joining());
    }
}

package dev.annex.extractor.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the outline.
 *
 * @param number empty for a part without one
 * @param heading without its number and closing full stop; empty for running text
 * @param headingIsSure whether the print itself sets the heading off; not so where it was cut from running text
 * @param paragraphs the text directly under the heading
 * @param parts the parts of this part
 */
record OutlineSection(
        Optional<Numbered> number,
        Optional<Passage> heading,
        boolean headingIsSure,
        List<Passage> paragraphs,
        List<OutlineSection> parts) {

    /**
     * A number where it stands.
     *
     * @param number the number
     * @param passage the passage that begins with it
     */
    record Numbered(OutlineNumber number, Passage passage) {}

    OutlineSection {
        paragraphs = List.copyOf(paragraphs);
        parts = List.copyOf(parts);
    }

    /** The words of the heading. */
    Optional<String> title() {
        return heading.map(Passage::text);
    }

    /** Its passages in the order of the document, those of its parts included; a passage with a number is whole. */
    Stream<Passage> passages() {
        Stream<Passage> opening = number.map(Numbered::passage).or(() -> heading).stream();
        Stream<Passage> own = paragraphs.stream()
                .filter(paragraph -> number.filter(numbered -> paragraph.isPartOf(numbered.passage()))
                        .isEmpty());
        return Stream.concat(Stream.concat(opening, own), parts.stream().flatMap(OutlineSection::passages));
    }

    /** The passage with which it begins. */
    Passage first() {
        return number.map(Numbered::passage)
                .or(() -> heading)
                .or(() -> paragraphs.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("a section without a single passage"));
    }
}

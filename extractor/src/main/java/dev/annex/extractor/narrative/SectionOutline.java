package dev.annex.extractor.narrative;

import dev.annex.model.report.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a classifier may see of a section, read from a document or from a known report.
 *
 * @param number with which it begins
 * @param heading its heading
 * @param paragraphs the text directly under the heading
 * @param parts its parts
 */
record SectionOutline(
        Optional<OutlineNumber> number, Optional<String> heading, List<String> paragraphs, List<SectionOutline> parts) {
    /** Characters of text that are of use; a section says in its first sentences what it is about. */
    private static final int LONGEST_TEXT = 200;

    SectionOutline {
        paragraphs = List.copyOf(paragraphs);
        parts = List.copyOf(parts);
    }

    static SectionOutline of(OutlineSection section) {
        return new SectionOutline(
                section.number().map(OutlineSection.Numbered::number),
                section.title(),
                section.paragraphs().stream().map(Passage::text).toList(),
                section.parts().stream().map(SectionOutline::of).toList());
    }

    static SectionOutline of(Section section) {
        return new SectionOutline(
                section.number().flatMap(number -> OutlineNumber.parse(number + "标题")),
                section.heading(),
                section.paragraphs(),
                section.sections().stream().map(SectionOutline::of).toList());
    }

    String opening() {
        return paragraphs.isEmpty() ? "" : paragraphs.get(0);
    }

    /** The beginning of what it says, its parts with their headings included. */
    String text() {
        String whole = words().limit(LONGEST_TEXT).collect(Collectors.joining());
        return whole.substring(0, Math.min(LONGEST_TEXT, whole.length()));
    }

    private Stream<String> words() {
        return Stream.concat(
                paragraphs.stream(),
                parts.stream().flatMap(part -> Stream.concat(part.heading.stream(), part.words())));
    }
}

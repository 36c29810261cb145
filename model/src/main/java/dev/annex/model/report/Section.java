package dev.annex.model.report;

import java.util.List;
import java.util.Optional;

/**
 * A part of the narrative.
 *
 * @param number as printed with its delimiter: 一、 （一） 1. 第一，
 * @param heading without its closing full stop; empty for a numbered paragraph of running text
 * @param role what the section is about; empty for a part that needs no role of its own
 * @param paragraphs the text directly under the heading
 * @param sections the parts of this section
 */
public record Section(
        Optional<String> number,
        Optional<String> heading,
        Optional<SectionRole> role,
        List<String> paragraphs,
        List<Section> sections) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
        sections = List.copyOf(sections);
    }
}

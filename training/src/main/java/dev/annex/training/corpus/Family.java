package dev.annex.training.corpus;

import java.util.List;
import java.util.Optional;

/**
 * One office's way of writing a section.
 *
 * @param name unique among the families of its topic
 * @param topic what the section is about: a role of the contract, or another part that plans name
 * @param heldOut whether its wordings are kept for testing and never trained on
 * @param headings what may stand above it
 * @param openings sentences at its beginning, each a paragraph
 * @param items what it enumerates
 * @param paragraphs what it says in running text
 */
record Family(
        String name,
        String topic,
        boolean heldOut,
        Phrase headings,
        List<Phrase> openings,
        List<Item> items,
        List<Paragraph> paragraphs) {
    Family {
        openings = List.copyOf(openings);
        items = List.copyOf(items);
        paragraphs = List.copyOf(paragraphs);
    }

    /** One thing of several; its title may be left out. */
    record Item(Optional<Phrase> title, Phrase text) {}

    /** Running text; some of it is not always there. */
    record Paragraph(Phrase text, boolean optional) {}
}

package dev.annex.samples.print;

import java.util.List;

/**
 * A frame that floats beside the text, anchored to where it stands among the blocks.
 *
 * @param paragraphs what stands in it
 */
public record PrintedTextBox(List<PrintedParagraph> paragraphs) implements PrintedBlock {
    public PrintedTextBox {
        paragraphs = List.copyOf(paragraphs);
    }
}

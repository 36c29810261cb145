package dev.annex.extractor.narrative;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.document.Style.Alignment;
import dev.annex.extractor.field.PrintedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs written down line by line: {@code ^} centred, {@code >} at the right margin, {@code *} bold, {@code #1} to
 * {@code #9} a heading style, {@code ----} a page break, {@code ⏎} a line break within a paragraph.
 */
final class Script {
    private Script() {}

    static List<Paragraph> paragraphs(String script) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Places places = new Places();
        boolean newPage = false;
        for (String line : script.split("\n", -1)) {
            if (line.equals("----")) {
                newPage = true;
                continue;
            }
            String words = PrintedText.strip(line);
            Alignment alignment = Alignment.START;
            boolean bold = false;
            int outlineLevel = 0;
            if (words.startsWith("^")) {
                alignment = Alignment.CENTER;
                words = words.substring(1);
            } else if (words.startsWith(">")) {
                alignment = Alignment.END;
                words = words.substring(1);
            } else if (words.startsWith("*")) {
                bold = true;
                words = words.substring(1);
            } else if (words.matches("#[1-9].*")) {
                outlineLevel = words.charAt(1) - '0';
                words = words.substring(2);
            }
            String indent = line.startsWith("　　") ? "　　" : "";
            Style style = new Style(alignment, 0, 0, bold, outlineLevel, newPage);
            paragraphs.add(new Paragraph(
                    indent + words.replace('⏎', '\n'), Paragraph.Kind.BODY, style, places.nextParagraph()));
            newPage = false;
        }
        return paragraphs;
    }
}

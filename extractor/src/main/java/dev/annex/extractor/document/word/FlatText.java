package dev.annex.extractor.document.word;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/** Reads what lies too deep to be read as it should: its words, paragraph by paragraph, and nothing else. */
final class FlatText {
    private FlatText() {}

    /** The paragraphs within the element that has just begun, at whatever depth; blank ones are left out. */
    static List<Draft> read(XmlCursor xml, Story story) throws UnreadableException {
        List<Draft> drafts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.isEnd() && xml.name().equals("p")) {
                flush(text, story, drafts);
            } else if (xml.isStart()) {
                switch (xml.name()) {
                    case "t" -> text.append(Text.of(xml));
                    case "p" -> flush(text, story, drafts);
                    case "tab" -> text.append('\t');
                    case "del", "moveFrom", "instrText", "delText", "Fallback", "rt", "pPr", "rPr", "sdtPr" ->
                        xml.skip();
                    default -> {}
                }
            }
        }
        flush(text, story, drafts);
        return drafts;
    }

    private static void flush(StringBuilder text, Story story, List<Draft> drafts) {
        Draft.OfParagraph paragraph = Draft.OfParagraph.plain(text.toString(), story.kind());
        if (!paragraph.isBlank()) {
            drafts.add(paragraph);
        }
        text.setLength(0);
    }
}

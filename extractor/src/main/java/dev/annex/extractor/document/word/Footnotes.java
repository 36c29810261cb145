package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.document.word.Story.NoteReference;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The footnotes and endnotes of a document, read when the first of them is referred to. */
final class Footnotes {
    private final WordPackage parts;
    private final Map<String, Map<String, List<Draft>>> notesOfParts = new HashMap<>();

    Footnotes(WordPackage parts) {
        this.parts = parts;
    }

    /** The paragraphs of a note; none if it has been taken before or does not exist. */
    List<Draft> take(NoteReference note, Story story) throws UnreadableException {
        Map<String, List<Draft>> notes = notesOfParts.get(note.part());
        if (notes == null) {
            notes = read(note.part(), story);
            notesOfParts.put(note.part(), notes);
        }
        List<Draft> drafts = notes.remove(note.id());
        return drafts == null ? List.of() : drafts;
    }

    private Map<String, List<Draft>> read(String part, Story body) throws UnreadableException {
        Story story = body.other(Kind.FOOTNOTE, parts.relationshipsOfMain(part));
        Map<String, List<Draft>> notes = new HashMap<>();
        Optional<XmlCursor> found = parts.partOfMain(part);
        if (found.isEmpty()) {
            story.findings().error("missingPart", "文中引用的脚注或尾注（" + part + "）不在文件里，没有读入。");
            return notes;
        }
        try (XmlCursor xml = found.get()) {
            while (xml.next()) {
                if (xml.isStart("footnote") || xml.isStart("endnote")) {
                    String id = xml.attribute("id", "");
                    boolean separator = xml.attribute("type", "normal")
                            .toLowerCase(Locale.ROOT)
                            .contains("separator");
                    List<Draft> drafts = BlockReader.readWithin(xml, story, 0);
                    if (!separator) {
                        notes.putIfAbsent(id, drafts);
                    }
                }
            }
            xml.damage().ifPresent(damage -> story.findings().error("damaged", damage + "，其后的内容没有读到。"));
        }
        return notes;
    }
}

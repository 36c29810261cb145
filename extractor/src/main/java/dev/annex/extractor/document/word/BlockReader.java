package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.document.word.Properties.Section;
import dev.annex.extractor.document.word.Story.NoteReference;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the blocks of a body, a header, a note, a text box or a cell from top to bottom. */
final class BlockReader {
    private static final int NOWHERE = -1;

    private final Story story;
    private final int nesting;
    private final ParagraphReader paragraphs;
    private final Alternatives alternatives = new Alternatives();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private int contentsDepth = NOWHERE;
    private int sectionStart;

    /**
     * @param story that the blocks belong to
     * @param nesting how many tables and text boxes they lie in
     */
    BlockReader(Story story, int nesting) {
        this.story = story;
        this.nesting = nesting;
        this.paragraphs = new ParagraphReader(story, nesting);
    }

    /**
     * The blocks within the element that has just begun.
     *
     * @param nesting how many tables and text boxes they lie in
     */
    static List<Draft> readWithin(XmlCursor xml, Story story, int nesting) throws UnreadableException {
        if (!story.allowance().allowsNesting(nesting)) {
            story.findings().warn("tooDeep", "表格或文本框嵌套过深，更深处的内容只按顺序读成段落，请核对。");
            return FlatText.read(xml, story);
        }
        BlockReader blocks = new BlockReader(story, nesting);
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            blocks.accept(xml);
        }
        return blocks.finish();
    }

    /** Looks at where the cursor is; reads the block that begins there, if one does. */
    void accept(XmlCursor xml) throws UnreadableException {
        if (xml.isEnd()) {
            contentsDepth = xml.depth() == contentsDepth ? NOWHERE : contentsDepth;
            alternatives.leave(xml);
        } else if (xml.isStart() && alternatives.takes(xml)) {
            start(xml);
        }
    }

    private void start(XmlCursor xml) throws UnreadableException {
        switch (xml.name()) {
            case "p", "oMathPara" -> {
                add(paragraphs.read(xml));
                addNotes();
                Optional<Section> section = paragraphs.section();
                if (section.isPresent()) {
                    close(section.get());
                }
            }
            case "tbl" -> {
                closeParagraph();
                add(TableReader.read(xml, story, nesting + 1));
                addNotes();
            }
            case "sectPr" -> {
                closeParagraph();
                close(Section.read(xml));
            }
            case "docPartGallery" -> {
                if (xml.attribute("val", "").equals("Table of Contents") && contentsDepth == NOWHERE) {
                    contentsDepth = xml.depth() - 3;
                }
            }
            case "t" -> looseWords(Text.of(xml));
            case "altChunk", "subDoc" ->
                story.findings().error("embeddedDocument", "文中插入了另一个文件的内容（" + xml.name() + "），没有读入，请另行打开核对。");
            case "del", "moveFrom", "tcPr" -> xml.skip();
            default -> {}
        }
    }

    private void add(List<? extends Draft> more) {
        for (Draft draft : more) {
            boolean listed = contentsDepth != NOWHERE
                    && draft instanceof Draft.OfParagraph paragraph
                    && paragraph.kind() == Kind.BODY;
            drafts.add(listed ? ((Draft.OfParagraph) draft).as(Kind.TABLE_OF_CONTENTS) : draft);
        }
    }

    /** Words that a careless program has put in no paragraph. */
    private void looseWords(String words) {
        closeParagraph();
        add(List.of(Draft.OfParagraph.plain(words, story.kind())));
    }

    private void closeParagraph() {
        if (paragraphs.isOpen()) {
            add(paragraphs.finish());
        }
    }

    /** Notes stand after the outermost block that refers to them. */
    private void addNotes() throws UnreadableException {
        if (nesting > 0 || story.kind() != Kind.BODY || story.notes().isEmpty()) {
            return;
        }
        for (NoteReference note : List.copyOf(story.notes())) {
            drafts.addAll(story.footnotes().take(note, story));
        }
        story.notes().clear();
    }

    private void close(Section section) {
        boolean first = sections.isEmpty();
        if (!first
                && section.startsPage()
                && sectionStart < drafts.size()
                && drafts.get(sectionStart) instanceof Draft.OfParagraph paragraph) {
            drafts.set(sectionStart, paragraph.startingPage());
        }
        sections.add(section);
        sectionStart = drafts.size();
    }

    /** The sections that have been closed. */
    List<Section> sections() {
        return sections;
    }

    /** All blocks, once the last has been accepted. */
    List<Draft> finish() throws UnreadableException {
        closeParagraph();
        addNotes();
        if (paragraphs.isInContents()) {
            drafts.replaceAll(draft -> draft instanceof Draft.OfParagraph paragraph && paragraph.tentative()
                    ? paragraph.as(Kind.BODY)
                    : draft);
        }
        return drafts;
    }
}

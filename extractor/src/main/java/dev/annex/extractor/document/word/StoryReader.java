package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.UnreadableException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;

/** Turns the characters of a story into paragraphs, tables and pictures as a person sees them, tracked changes accepted. */
final class StoryReader {
    private static final char CELL_MARK = '\u0007';
    private static final char PAGE_BREAK = '\f';
    private static final int FIRST_HEADING = 1;
    private static final int LAST_HEADING = 9;
    private static final int FIRST_CONTENTS = 19;
    private static final int LAST_CONTENTS = 27;

    private final DocFile file;
    private final Anchors anchors;
    private final ListNumbers numbers;
    private final Allowance allowance;
    private final BitSet sectionEnds;
    private final BitSet pageStarts;
    private final Findings findings;

    StoryReader(DocFile file, Anchors anchors, Allowance allowance, Findings findings) {
        this.file = file;
        this.anchors = anchors;
        this.allowance = allowance;
        this.findings = findings;
        this.numbers = new ListNumbers(file.lists());
        this.sectionEnds = file.sectionEnds();
        this.pageStarts = file.pageStarts();
    }

    /** Reads a story and all that hangs at its characters. */
    List<Piece> read(Anchors.Story story) throws UnreadableException {
        return new Pass(story).read();
    }

    /** Reads a text box, without the empty paragraph that ends every one. */
    List<Piece> readBox(Anchors.Story box) throws UnreadableException {
        List<Piece> pieces = read(box);
        int last = pieces.size() - 1;
        return last >= 0 && pieces.get(last) instanceof Piece.Line line && line.isBlank()
                ? pieces.subList(0, last)
                : pieces;
    }

    /** One way through one story. */
    private final class Pass {
        private final Span span;
        private final Kind kind;
        private final CharacterReader characters;
        private final TableStack tables = new TableStack(allowance);
        private final List<Piece> notesOfTable = new ArrayList<>();
        private LineBuilder line = new LineBuilder();

        Pass(Anchors.Story story) {
            span = story.span();
            kind = story.kind();
            characters = new CharacterReader(file, span, sectionEnds);
        }

        List<Piece> read() throws UnreadableException {
            allowance.takeCharacters(span.to() - span.from());
            List<PAPX> paragraphs = file.paragraphs();
            int reached = span.from();
            for (int i = Positions.firstEndingAfter(paragraphs, span.from());
                    i < paragraphs.size() && paragraphs.get(i).getStart() < span.to();
                    i++) {
                allowance.checkTime();
                int to = Math.min(span.to(), paragraphs.get(i).getEnd());
                if (reached < to) {
                    addParagraph(paragraphs.get(i), reached, to);
                    reached = to;
                }
            }
            finishWithoutMark(reached);
            characters
                    .objects()
                    .forEach(object -> findings.warn("embeddedObject", "文中有嵌入对象（" + object + "），其中的内容没有读入，请另行打开核对。"));
            if (tables.flattened()) {
                findings.warn("tooDeep", "表格或文本框嵌套过深，更深处的内容只按顺序读成段落，请核对。");
            }
            return tables.finish(notesOfTable);
        }

        private void addParagraph(PAPX paragraph, int from, int to) throws UnreadableException {
            ParagraphProperties properties = file.properties(paragraph);
            int level = properties.getFInTable() ? Math.max(1, properties.getItap()) : 0;
            if (level == 0 && line.isEmpty() && pageStarts.get(from)) {
                line.startPage();
            }
            characters.read(from, to, paragraph.getIstd(), line);
            if (properties.getFTtp() || properties.getFTtpEmbedded()) {
                line = new LineBuilder();
                tables.endRow(level, RowShape.of(file.tableProperties(paragraph)), characters.endHidden());
                return;
            }
            char mark = file.text().charAt(to - 1);
            boolean endsCell = (level == 1 && mark == CELL_MARK) || (level > 1 && properties.getFInnerTableCell());
            boolean goesOn = (mark == PAGE_BREAK && !sectionEnds.get(to)) || (characters.endHidden() && !endsCell);
            if (!goesOn) {
                finishLine(properties, level);
            }
            if (endsCell) {
                tables.endCell(level);
            }
        }

        private void finishLine(ParagraphProperties properties, int level) throws UnreadableException {
            int style = file.styleId(properties.getIstd());
            int heading = style >= FIRST_HEADING && style <= LAST_HEADING ? style : 0;
            boolean listed = style >= FIRST_CONTENTS && style <= LAST_CONTENTS;
            List<Piece> boxes = new ArrayList<>();
            List<Piece> notes = new ArrayList<>();
            for (CharacterReader.Anchored anchored : characters.takeAnchored()) {
                readAnchored(anchored, boxes, notes);
            }
            if (level == 0) {
                addAll(0, notesOfTable);
                notesOfTable.clear();
            }
            String text = numbers.number(properties, line.text());
            tables.add(level, line.line(text, kind, listed, properties, heading, file.halfPoints(properties)));
            line = new LineBuilder();
            addAll(level, boxes);
            if (level == 0) {
                addAll(0, notes);
            } else {
                notesOfTable.addAll(notes);
            }
        }

        private void readAnchored(CharacterReader.Anchored anchored, List<Piece> boxes, List<Piece> notes)
                throws UnreadableException {
            anchored.image().ifPresent(boxes::add);
            for (Anchors.Story story : anchors.at(anchored.position())) {
                if (story.kind() == Kind.FOOTNOTE) {
                    notes.addAll(read(story));
                } else {
                    boxes.addAll(readBox(story));
                }
            }
        }

        private List<Piece> read(Anchors.Story story) throws UnreadableException {
            return StoryReader.this.read(story);
        }

        private void addAll(int level, List<Piece> pieces) {
            pieces.forEach(piece -> tables.add(level, piece));
        }

        /** Text behind the last paragraph mark is a paragraph all the same. */
        private void finishWithoutMark(int reached) throws UnreadableException {
            if (reached < span.to()) {
                characters.read(reached, span.to(), 0, line);
            }
            if (!line.isEmpty() || characters.hasAnchored()) {
                finishLine(new ParagraphProperties(), 0);
            }
        }
    }
}

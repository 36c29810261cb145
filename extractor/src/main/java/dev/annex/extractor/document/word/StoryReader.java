package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.UnreadableException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
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
    private boolean flattened;

    StoryReader(DocFile file, Anchors anchors, Allowance allowance) {
        this.file = file;
        this.anchors = anchors;
        this.allowance = allowance;
        this.numbers = new ListNumbers(file.lists());
        this.sectionEnds = file.sectionEnds();
        this.pageStarts = file.pageStarts();
    }

    /** Reads a story and all that hangs at its characters. */
    List<Piece> read(Anchors.Story story) throws UnreadableException {
        return new Pass(story).read();
    }

    /** Reads what hangs at a character, without the empty paragraph that ends every text box. */
    List<Piece> hung(Anchors.Story story) throws UnreadableException {
        List<Piece> pieces = read(story);
        int last = pieces.size() - 1;
        return last >= 0
                        && pieces.get(last) instanceof Piece.Line line
                        && line.text().isBlank()
                ? pieces.subList(0, last)
                : pieces;
    }

    /** Whether some tables lay too deep to be kept as tables. */
    boolean flattened() {
        return flattened;
    }

    /** One way through one story. */
    private final class Pass {
        private final Span span;
        private final Kind kind;
        private final FieldMarks fields;
        private final TableStack tables = new TableStack(allowance);
        private final List<Piece.Image> images = new ArrayList<>();
        private final List<Anchors.Story> hanging = new ArrayList<>();
        private LineBuilder line = new LineBuilder();
        private boolean markHidden;
        private int run;

        Pass(Anchors.Story story) {
            span = story.span();
            kind = story.kind();
            fields = FieldMarks.in(file.text(), span);
        }

        List<Piece> read() throws UnreadableException {
            allowance.takeCharacters(span.to() - span.from());
            List<PAPX> paragraphs = file.paragraphs();
            run = firstEndingAfter(file.runs(), span.from());
            int reached = span.from();
            for (int i = firstEndingAfter(paragraphs, span.from());
                    i < paragraphs.size() && paragraphs.get(i).getStart() < span.to();
                    i++) {
                allowance.checkTime();
                PAPX paragraph = paragraphs.get(i);
                int from = Math.max(reached, paragraph.getStart());
                int to = Math.min(span.to(), paragraph.getEnd());
                if (from < to) {
                    addParagraph(paragraph, reached, to);
                    reached = to;
                }
            }
            finishWithoutMark(reached);
            flattened |= tables.flattened();
            return tables.finish();
        }

        private void addParagraph(PAPX paragraph, int from, int to) throws UnreadableException {
            ParagraphProperties properties = file.properties(paragraph);
            if (line.isEmpty() && pageStarts.get(from)) {
                line.breakPage();
            }
            addCharacters(from, to, paragraph.getIstd());
            char mark = file.text().charAt(to - 1);
            int level = properties.getFInTable() ? Math.max(1, properties.getItap()) : 0;
            if (properties.getFTtp() || properties.getFTtpEmbedded()) {
                line = new LineBuilder();
                tables.endRow(level, RowShape.of(file.tableProperties(paragraph)), markHidden);
                return;
            }
            boolean endsCell = level == 1 && mark == CELL_MARK || level > 1 && properties.getFInnerTableCell();
            boolean goesOn = mark == PAGE_BREAK && !sectionEnds.get(to) || markHidden && !endsCell;
            if (!goesOn) {
                finishLine(properties, level);
                if (endsCell) {
                    tables.endCell(level);
                }
            }
        }

        private void finishLine(ParagraphProperties properties, int level) throws UnreadableException {
            int style = file.styleId(properties.getIstd());
            int heading = style >= FIRST_HEADING && style <= LAST_HEADING ? style : 0;
            boolean contents = style >= FIRST_CONTENTS && style <= LAST_CONTENTS;
            String text = numbers.number(properties, line.text());
            tables.add(level, line.line(text, contents ? Kind.TABLE_OF_CONTENTS : kind, properties, heading));
            line = new LineBuilder();
            for (Piece.Image image : images) {
                tables.add(level, image);
            }
            images.clear();
            List<Anchors.Story> stories = List.copyOf(hanging);
            hanging.clear();
            for (Anchors.Story story : stories) {
                for (Piece piece : hung(story)) {
                    tables.add(level, piece);
                }
            }
        }

        /** Text behind the last paragraph mark is a paragraph all the same. */
        private void finishWithoutMark(int reached) throws UnreadableException {
            if (reached < span.to()) {
                addCharacters(reached, span.to(), 0);
            }
            if (!line.isEmpty() || !images.isEmpty() || !hanging.isEmpty()) {
                finishLine(new ParagraphProperties(), 0);
            }
        }

        private void addCharacters(int from, int to, int style) {
            List<CHPX> runs = file.runs();
            int at = from;
            while (at < to) {
                while (run < runs.size() && runs.get(run).getEnd() <= at) {
                    run++;
                }
                boolean covered = run < runs.size() && runs.get(run).getStart() <= at;
                int next = run >= runs.size()
                        ? to
                        : covered ? runs.get(run).getEnd() : runs.get(run).getStart();
                int end = Math.min(to, Math.max(at + 1, next));
                addRun(at, end, covered ? file.properties(runs.get(run), style) : new CharacterProperties());
                at = end;
            }
        }

        private void addRun(int from, int to, CharacterProperties look) {
            markHidden = look.isFRMarkDel() || look.isFVanish();
            if (markHidden) {
                return;
            }
            StringBuilder plain = new StringBuilder();
            boolean contents = false;
            for (int at = from; at < to; at++) {
                if (fields.hides(at)) {
                    continue;
                }
                contents |= fields.isContents(at);
                addCharacter(at, look, plain);
            }
            line.add(plain.toString(), look, contents);
        }

        private void addCharacter(int at, CharacterProperties look, StringBuilder plain) {
            char c = file.text().charAt(at);
            switch (c) {
                case '\r', CELL_MARK, '\u001F' -> {}
                case '\t' -> plain.append('\t');
                case '\u000B', '\u000E' -> plain.append('\n');
                case PAGE_BREAK -> {
                    if (!sectionEnds.get(at + 1)) {
                        line.breakPage();
                    }
                }
                case '\u001E' -> plain.append('\u2011');
                case '\u0001' -> Images.inline(file, look).ifPresent(images::add);
                case '\u0008' -> Images.drawn(file, at).ifPresent(images::add);
                case '(' -> plain.append(look.isFSpec() && look.getXchSym() != 0 ? symbol(look) : "(");
                default -> {
                    if (c >= ' ') {
                        plain.append(c);
                    }
                }
            }
            hanging.addAll(anchors.at(at));
        }

        private String symbol(CharacterProperties look) {
            return String.valueOf((char) look.getXchSym());
        }
    }

    private static int firstEndingAfter(List<? extends org.apache.poi.hwpf.model.PropertyNode<?>> nodes, int position) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).getEnd() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

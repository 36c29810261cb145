package dev.annex.extractor.document.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/** Reads the characters of a story in their order: what is visible goes into the paragraph, what hangs at them is kept for later. */
final class CharacterReader {
    private static final char SYMBOL = '(';

    private final DocFile file;
    private final FieldMarks fields;
    private final BitSet sectionEnds;
    private final List<Anchored> anchored = new ArrayList<>();
    private int run;
    private boolean endHidden;

    /**
     * A character at which something may hang.
     *
     * @param position of the character
     * @param image that the character stands for
     */
    record Anchored(int position, Optional<Piece.Image> image) {}

    CharacterReader(DocFile file, Span story, BitSet sectionEnds) {
        this.file = file;
        this.fields = FieldMarks.in(file.text(), story);
        this.sectionEnds = sectionEnds;
        this.run = Positions.firstEndingAfter(file.runs(), story.from());
    }

    /** Adds characters to a paragraph of a style. */
    void read(int from, int to, int style, LineBuilder line) {
        List<CHPX> runs = file.runs();
        int at = from;
        while (at < to) {
            while (run < runs.size() && runs.get(run).getEnd() <= at) {
                run++;
            }
            boolean covered = run < runs.size() && runs.get(run).getStart() <= at;
            int next = run >= runs.size() ? to : covered ? runs.get(run).getEnd() : runs.get(run).getStart();
            int end = Math.min(to, Math.max(at + 1, next));
            readRun(at, end, covered ? file.properties(runs.get(run), style) : new CharacterProperties(), line);
            at = end;
        }
    }

    /** Whether the last character is deleted or hidden: if it is a paragraph mark, the paragraph goes on. */
    boolean endHidden() {
        return endHidden;
    }

    /** Whether anything has been met that hangs at a character. */
    boolean hasAnchored() {
        return !anchored.isEmpty();
    }

    /** What has been met since the last time this was asked. */
    List<Anchored> takeAnchored() {
        List<Anchored> taken = List.copyOf(anchored);
        anchored.clear();
        return taken;
    }

    private void readRun(int from, int to, CharacterProperties look, LineBuilder line) {
        endHidden = look.isFRMarkDel() || look.isFVanish();
        if (endHidden) {
            return;
        }
        for (int at = from; at < to; at++) {
            char c = file.text().charAt(at);
            if (!fields.hides(at)) {
                readCharacter(at, c, look, line);
            } else if (c == '\u0001' && look.isFData()) {
                line.add(FormControl.shown(file.dataStream(), look.getFcPic()), look, false);
            }
        }
    }

    private void readCharacter(int at, char c, CharacterProperties look, LineBuilder line) {
        switch (c) {
            case '\t' -> add('\t', at, look, line);
            case '\u000B', '\u000E' -> add('\n', at, look, line);
            case '\u001E' -> add('-', at, look, line);
            case '\f' -> {
                if (!sectionEnds.get(at + 1)) {
                    line.breakPage();
                }
            }
            case '\u0001' -> anchored.add(new Anchored(at, Images.inline(file, look)));
            case '\u0002' -> anchored.add(new Anchored(at, Optional.empty()));
            case '\b' -> anchored.add(new Anchored(at, Images.drawn(file, at)));
            case SYMBOL -> add(isSymbol(look) ? (char) look.getXchSym() : SYMBOL, at, look, line);
            default -> {
                if (c >= ' ') {
                    add(c, at, look, line);
                }
            }
        }
    }

    private static boolean isSymbol(CharacterProperties look) {
        return look.isFSpec() && look.getXchSym() != 0;
    }

    private void add(char c, int at, CharacterProperties look, LineBuilder line) {
        line.add(String.valueOf(c), look, fields.isContents(at));
    }
}

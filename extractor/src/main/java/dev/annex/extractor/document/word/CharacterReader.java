package dev.annex.extractor.document.word;

import dev.annex.extractor.page.SymbolFont;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/** Reads the characters of a story in their order: what is visible goes into the paragraph, what hangs at them is kept for later. */
final class CharacterReader {
    private static final char SYMBOL = '(';

    /** Where symbol fonts have their codes in Unicode. */
    private static final char PRIVATE_FROM = '\uF000';

    private static final char PRIVATE_TO = '\uF0FF';

    private final DocFile file;
    private final FieldMarks fields;
    private final BitSet sectionEnds;
    private final List<Anchored> anchored = new ArrayList<>();
    private final Map<Integer, SymbolFont> fonts = new HashMap<>();
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
            int next = run >= runs.size()
                    ? to
                    : covered ? runs.get(run).getEnd() : runs.get(run).getStart();
            int end = Math.min(to, Math.max(at + 1, next));
            readRun(at, end, covered ? file.properties(runs.get(run), style) : new CharacterProperties(), line);
            at = end;
        }
    }

    /** What the objects embedded in the story are. */
    List<String> objects() {
        return fields.objects();
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
            } else {
                line.add(fields.shown(at), look, false);
            }
        }
    }

    private void readCharacter(int at, char c, CharacterProperties look, LineBuilder line) {
        switch (c) {
            case '\t' -> add("\t", at, look, line);
            case '\u000B', '\u000E' -> add("\n", at, look, line);
            case '\u001E' -> add("-", at, look, line);
            case '\f' -> {
                if (!sectionEnds.get(at + 1)) {
                    line.breakPage();
                }
            }
            case '\u0001' -> anchored.add(new Anchored(at, Images.inline(file, look)));
            case '\u0002' -> anchored.add(new Anchored(at, Optional.empty()));
            case '\b' -> anchored.add(new Anchored(at, Images.drawn(file, at)));
            case SYMBOL -> {
                SymbolFont font = isSymbol(look) ? font(look.getFtcSym()) : font(SYMBOL, look);
                add(font.read(String.valueOf(isSymbol(look) ? (char) look.getXchSym() : SYMBOL)), at, look, line);
            }
            default -> {
                if (c >= ' ') {
                    add(font(c, look).read(String.valueOf(c)), at, look, line);
                }
            }
        }
    }

    /** The symbol font of a character; Word has a font each for ASCII, for Chinese and for other characters. */
    private SymbolFont font(char c, CharacterProperties look) {
        if (c < 0x80) {
            return font(look.getFtcAscii());
        }
        if (c < PRIVATE_FROM || c > PRIVATE_TO) {
            return SymbolFont.NONE;
        }
        return Stream.of(look.getFtcAscii(), look.getFtcOther(), look.getFtcFE())
                .map(this::font)
                .filter(font -> font != SymbolFont.NONE)
                .findFirst()
                .orElse(SymbolFont.NONE);
    }

    private SymbolFont font(int index) {
        return fonts.computeIfAbsent(index, i -> SymbolFont.named(file.font(i)));
    }

    private static boolean isSymbol(CharacterProperties look) {
        return look.isFSpec() && look.getXchSym() != 0;
    }

    private void add(String shown, int at, CharacterProperties look, LineBuilder line) {
        line.add(shown, look, fields.isContents(at));
    }
}

package dev.annex.extractor.document.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.sprm.ParagraphSprmUncompressor;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/**
 * A Word 97–2007 file as [MS-DOC] describes it: all characters in one string, properties that lie over stretches of them, and
 * tables that point into them. It says what the file says, not what a person sees.
 */
@SuppressWarnings(
        "deprecation") // POI has no other way to the properties of a style with those of the styles that it builds on
final class DocFile {
    /** Offset in the main stream of the pairs of offset and length that lead to everything else ([MS-DOC] 2.5.1). */
    private static final int FIB_PAIRS = 0x9A;

    private static final int PAIR_SIZE = 8;
    private static final int STYLE_ID_MASK = 0x0FFF;
    private static final int FIRST_PAGE_BREAK = 2;
    private static final int TABLE_PROPERTIES_ELSEWHERE = 0x6B;
    private static final int PARAGRAPH_PROPERTIES_ELSEWHERE = 0x46;

    private final HWPFDocument document;
    private final String text;

    private DocFile(HWPFDocument document) {
        this.document = document;
        this.text = document.getText().toString();
    }

    /** Opens one; whatever is wrong with it may come out as any runtime exception. */
    static DocFile open(POIFSFileSystem files) throws IOException {
        return new DocFile(new HWPFDocument(files));
    }

    /** The characters of all stories, one story after the other, with marks and field codes. */
    String text() {
        return text;
    }

    /** Where a story stands among the characters. */
    Span story(SubdocumentType type) {
        int from = 0;
        for (SubdocumentType each : SubdocumentType.ORDERED) {
            int length = Math.max(0, document.getFileInformationBlock().getSubdocumentTextStreamLength(each));
            if (each == type) {
                return new Span(from, from + length).within(new Span(0, text.length()));
            }
            from += length;
        }
        throw new IllegalArgumentException("no story: " + type);
    }

    /** Every paragraph with its properties, by position. */
    List<PAPX> paragraphs() {
        return document.getParagraphTable().getParagraphs();
    }

    /** Every run of characters with the same properties, by position. */
    List<CHPX> runs() {
        return document.getCharacterTable().getTextRuns();
    }

    /** The positions that end a section, one past its last character. */
    BitSet sectionEnds() {
        BitSet ends = new BitSet();
        for (SEPX section : document.getSectionTable().getSections()) {
            if (section.getEnd() > 0) {
                ends.set(section.getEnd());
            }
        }
        return ends;
    }

    /** The positions at which a section begins on a page of its own. */
    BitSet pageStarts() {
        BitSet starts = new BitSet();
        for (SEPX section : document.getSectionTable().getSections()) {
            int kind = section.getSectionProperties().getBkc();
            if (section.getStart() > 0 && kind >= FIRST_PAGE_BREAK) {
                starts.set(section.getStart());
            }
        }
        return starts;
    }

    /** The properties of a paragraph: those of its style and of the styles that it builds on, of its list level, its own. */
    ParagraphProperties properties(PAPX paragraph) {
        ParagraphProperties style = styles().getParagraphStyle(paragraph.getIstd());
        ParagraphProperties own = ParagraphSprmUncompressor.uncompressPAP(style, paragraph.getGrpprl(), 2);
        own.setIstd(paragraph.getIstd());
        byte[] level = levelProperties(own).orElse(new byte[0]);
        if (level.length == 0) {
            return own;
        }
        ParagraphProperties listed = ParagraphSprmUncompressor.uncompressPAP(style, level, 0);
        listed = ParagraphSprmUncompressor.uncompressPAP(listed, paragraph.getGrpprl(), 2);
        listed.setIstd(paragraph.getIstd());
        listed.setIlfo(own.getIlfo());
        listed.setIlvl(own.getIlvl());
        return listed;
    }

    private Optional<byte[]> levelProperties(ParagraphProperties paragraph) {
        int list = ListNumbers.list(paragraph);
        ListTables tables = document.getListTables();
        if (list == 0 || tables == null || list > ListNumbers.MAX_LIST) {
            return Optional.empty();
        }
        try {
            LFO override = tables.getLfo(list);
            return Optional.ofNullable(tables.getLevel(override.getLsid(), paragraph.getIlvl()))
                    .map(level -> level.getGrpprlPapx());
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** The properties of a run within a paragraph of a style. */
    CharacterProperties properties(CHPX run, int style) {
        return run.getCharacterProperties(styles(), (short) style);
    }

    /** The size of characters that a paragraph's style says, in half points. */
    int halfPoints(ParagraphProperties paragraph) {
        return styles().getCharacterStyle(paragraph.getIstd()).getHps();
    }

    /** The list definitions, where there are any. */
    Optional<ListTables> lists() {
        return Optional.ofNullable(document.getListTables());
    }

    /** The number that Word gives to a built-in style ([MS-DOC] sti), or -1. */
    int styleId(int style) {
        if (style < 0 || style >= styles().numStyles()) {
            return -1;
        }
        StyleDescription description = styles().getStyleDescription(style);
        return description == null ? -1 : LittleEndian.getUShort(description.toByteArray()) & STYLE_ID_MASK;
    }

    private StyleSheet styles() {
        return document.getStyleSheet();
    }

    /** The name of a font, or an empty string. */
    String font(int index) {
        var fonts = document.getFontTable().getFontNames();
        return index < 0 || index >= fonts.length ? "" : fonts[index].getMainFontName();
    }

    /** The table properties that the mark at the end of a row carries, those kept in the data stream included. */
    List<SprmOperation> tableProperties(PAPX rowEnd) {
        List<SprmOperation> operations = new ArrayList<>();
        addTableProperties(rowEnd.getGrpprl(), 2, operations, true);
        return operations;
    }

    private void addTableProperties(byte[] bytes, int from, List<SprmOperation> operations, boolean follow) {
        for (SprmIterator sprms = new SprmIterator(bytes, from); sprms.hasNext(); ) {
            SprmOperation sprm = sprms.next();
            if (sprm.getType() == SprmOperation.TYPE_TAP) {
                operations.add(sprm);
            } else if (follow && pointsIntoData(sprm)) {
                addTableProperties(data(sprm.getOperand()), 0, operations, false);
            }
        }
    }

    private static boolean pointsIntoData(SprmOperation sprm) {
        return sprm.getType() == SprmOperation.TYPE_PAP
                && (sprm.getOperation() == TABLE_PROPERTIES_ELSEWHERE
                        || sprm.getOperation() == PARAGRAPH_PROPERTIES_ELSEWHERE);
    }

    private byte[] data(int offset) {
        byte[] stream = dataStream();
        if (offset < 0 || offset > stream.length - 2) {
            return new byte[0];
        }
        int length = Math.min(LittleEndian.getUShort(stream, offset), stream.length - offset - 2);
        return Arrays.copyOfRange(stream, offset + 2, offset + 2 + length);
    }

    /** The stream that holds pictures and long properties. */
    byte[] dataStream() {
        return document.getDataStream();
    }

    /**
     * A PLC of the table stream.
     *
     * @param pair which pair of offset and length of the file information block leads to it
     * @param size bytes of one piece of its data
     */
    Plex plex(int pair, int size) {
        byte[] main = document.getMainStream();
        int at = FIB_PAIRS + pair * PAIR_SIZE;
        if (at > main.length - PAIR_SIZE) {
            return Plex.of(new byte[0], 0, 0, size);
        }
        return Plex.of(
                document.getTableStream(), LittleEndian.getInt(main, at), LittleEndian.getInt(main, at + 4), size);
    }

    /** The document behind all this, for its drawings. */
    HWPFDocument document() {
        return document;
    }
}

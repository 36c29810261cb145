package dev.annex.samples.docx;

import dev.annex.samples.print.Inline;
import dev.annex.samples.print.Look;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedPart;
import java.math.BigInteger;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Paragraphs with their runs, in Word's markup. */
final class DocxParagraphs {
    private static final String LATIN_FONT = "Times New Roman";
    private static final String REVISER = "财务股";
    private static final double FOOTNOTE_SIZE = 9;

    private final XWPFDocument document;
    private final DocxNumbering numbering;
    private long revisions;

    DocxParagraphs(XWPFDocument document) {
        this.document = document;
        this.numbering = new DocxNumbering(document);
    }

    /**
     * Fills a new paragraph.
     *
     * @param controlled whether its words stand in a content control
     */
    void write(PrintedParagraph paragraph, XWPFParagraph written, boolean controlled) {
        Look look = paragraph.look();
        CTP p = written.getCTP();
        properties(look, p.isSetPPr() ? p.getPPr() : p.addNewPPr());
        paragraph.number().ifPresent(number -> {
            numbering.number(number, p.getPPr());
            likeItsWords(look, p.getPPr().addNewRPr());
        });
        if (paragraph.kind() == PrintedParagraph.Kind.CONTENTS) {
            CTTabStop stop = p.getPPr().addNewTabs().addNewTab();
            stop.setVal(STTabJc.RIGHT);
            stop.setLeader(STTabTlc.DOT);
            stop.setPos(DocxPrinter.twips(PrintedPart.textWidth(false)));
        }
        for (Inline inline : paragraph.inlines()) {
            if (inline instanceof Inline.Words words) {
                words(words, look, p, controlled);
            } else if (inline instanceof Inline.Footnote note) {
                footnote(note, look, written);
            }
        }
    }

    private static void properties(Look look, CTPPr properties) {
        if (look.startsPage()) {
            properties.addNewPageBreakBefore();
        }
        if (look.firstLine() > 0 || look.indent() > 0) {
            CTInd indent = properties.addNewInd();
            indent.setFirstLine(DocxPrinter.twips(look.firstLine()));
            indent.setLeft(DocxPrinter.twips(look.indent()));
        }
        switch (look.alignment()) {
            case LEFT -> {}
            case CENTER -> properties.addNewJc().setVal(STJc.CENTER);
            case RIGHT -> properties.addNewJc().setVal(STJc.RIGHT);
        }
        if (look.outlineLevel() > 0) {
            properties.addNewOutlineLvl().setVal(BigInteger.valueOf(look.outlineLevel() - 1L));
        }
    }

    private void words(Inline.Words words, Look look, CTP p, boolean controlled) {
        switch (words.change()) {
            case NONE -> run(controlled ? p.addNewSdt().addNewSdtContent().addNewR() : p.addNewR(), words, look);
            case INSERTED -> run(revised(p.addNewIns()).addNewR(), words, look);
            case DELETED -> {
                CTR run = revised(p.addNewDel()).addNewR();
                look(look, words.bold(), run.addNewRPr());
                preserved(run.addNewDelText(), words.text());
            }
        }
    }

    private CTRunTrackChange revised(CTRunTrackChange change) {
        change.setId(BigInteger.valueOf(++revisions));
        change.setAuthor(REVISER);
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(DocxPrinter.WRITTEN.toEpochMilli());
        change.setDate(date);
        return change;
    }

    private static void run(CTR run, Inline.Words words, Look look) {
        look(look, words.bold(), run.addNewRPr());
        StringBuilder pending = new StringBuilder();
        for (int i = 0; i < words.text().length(); i++) {
            char c = words.text().charAt(i);
            if (c == '\n' || c == '\t') {
                text(run, pending);
                if (c == '\n') {
                    run.addNewBr();
                } else {
                    run.addNewTab();
                }
            } else {
                pending.append(c);
            }
        }
        text(run, pending);
    }

    private static void text(CTR run, StringBuilder pending) {
        if (pending.length() > 0) {
            preserved(run.addNewT(), pending.toString());
            pending.setLength(0);
        }
    }

    private static void preserved(CTText text, String words) {
        text.setStringValue(words);
        text.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    private static void look(Look look, boolean bold, CTRPr properties) {
        CTFonts fonts = properties.addNewRFonts();
        fonts.setEastAsia(look.font());
        fonts.setAscii(LATIN_FONT);
        fonts.setHAnsi(LATIN_FONT);
        if (bold || look.bold()) {
            properties.addNewB();
        }
        BigInteger halfPoints = BigInteger.valueOf(Math.round(look.size() * 2));
        properties.addNewSz().setVal(halfPoints);
        properties.addNewSzCs().setVal(halfPoints);
    }

    /** The look of the paragraph's mark, which is that of its number. */
    private static void likeItsWords(Look look, CTParaRPr mark) {
        CTFonts fonts = mark.addNewRFonts();
        fonts.setEastAsia(look.font());
        fonts.setAscii(LATIN_FONT);
        fonts.setHAnsi(LATIN_FONT);
        if (look.bold()) {
            mark.addNewB();
        }
        mark.addNewSz().setVal(BigInteger.valueOf(Math.round(look.size() * 2)));
    }

    private void footnote(Inline.Footnote note, Look look, XWPFParagraph written) {
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph paragraph = footnote.createParagraph();
        look(
                Look.of(look.font(), FOOTNOTE_SIZE),
                false,
                paragraph.getCTP().addNewR().addNewRPr());
        CTP p = paragraph.getCTP();
        preserved(p.getRArray(0).addNewT(), note.text());
        written.addFootnoteReference(footnote);
    }

    /** Opens a field whose result is what follows, up to {@link #endField}. */
    void beginField(XWPFParagraph paragraph, String instruction) {
        CTP p = paragraph.getCTP();
        p.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        preserved(p.addNewR().addNewInstrText(), instruction);
        p.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    /** Closes the field that was opened last. */
    void endField(XWPFParagraph paragraph) {
        paragraph.getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}

package dev.annex.samples.docx;

import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedTable;
import dev.annex.samples.print.PrintedTextBox;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The blocks of a document, one below the other. */
final class DocxBody {
    private static final String CONTENTS_FIELD = "TOC \\o \"1-2\" \\h \\z";

    private final XWPFDocument document;
    private final DocxParagraphs paragraphs;
    private final DocxTables tables;
    private boolean inContents;

    DocxBody(XWPFDocument document) {
        this.document = document;
        this.paragraphs = new DocxParagraphs(document);
        this.tables = new DocxTables(paragraphs);
    }

    void write(PrintedBlock block) {
        boolean contents = block instanceof PrintedParagraph line && line.kind() == PrintedParagraph.Kind.CONTENTS;
        if (inContents && !contents) {
            paragraphs.endField(document.createParagraph());
        }
        if (block instanceof PrintedParagraph paragraph) {
            XWPFParagraph written = document.createParagraph();
            if (contents && !inContents) {
                paragraphs.beginField(written, CONTENTS_FIELD);
            }
            paragraphs.write(paragraph, written, false);
        } else if (block instanceof PrintedTable table) {
            tables.write(table, document.getDocument().getBody().addNewTbl(), document);
        } else if (block instanceof PrintedTextBox box) {
            DocxTextBox.write(box, document.createParagraph());
        }
        inContents = contents;
    }
}

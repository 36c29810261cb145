package dev.annex.samples.docx;

import dev.annex.samples.print.PrintedReport;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** What stands in the margins of every page: a running head, and a page number that Word counts. */
final class DocxMargins {
    private DocxMargins() {}

    /** Adds the margins to the last section; the sections before it are left to follow, as Word has it. */
    static void write(XWPFDocument document, PrintedReport report) {
        report.runningHead().ifPresent(head -> {
            XWPFParagraph line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            line.setAlignment(ParagraphAlignment.CENTER);
            line.createRun().setText(head);
        });
        report.pageNumber().ifPresent(format -> {
            XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            line.setAlignment(ParagraphAlignment.CENTER);
            int at = format.indexOf("%s");
            line.createRun().setText(format.substring(0, at));
            CTSimpleField field = line.getCTP().addNewFldSimple();
            field.setInstr("PAGE");
            field.addNewR().addNewT().setStringValue("1");
            line.createRun().setText(format.substring(at + 2));
        });
    }
}

package dev.annex.samples.docx;

import dev.annex.samples.print.PrintedReport;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** What stands in the margins of every page: a running head, and a page number that Word counts. */
final class DocxMargins {
    private DocxMargins() {}

    /**
     * Adds the margins to the first section; those behind it follow, as Word has it.
     *
     * @param sections of the document, the last being that of its body
     */
    static void write(XWPFDocument document, PrintedReport report, List<CTSectPr> sections) {
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
        moveToFirst(sections);
    }

    /** The library adds margins to the last section only. */
    private static void moveToFirst(List<CTSectPr> sections) {
        if (sections.size() < 2) {
            return;
        }
        CTSectPr first = sections.get(0);
        CTSectPr last = sections.get(sections.size() - 1);
        last.getHeaderReferenceList()
                .forEach(reference -> first.addNewHeaderReference().set(reference));
        last.getFooterReferenceList()
                .forEach(reference -> first.addNewFooterReference().set(reference));
        last.setHeaderReferenceArray(new CTHdrFtrRef[0]);
        last.setFooterReferenceArray(new CTHdrFtrRef[0]);
    }
}

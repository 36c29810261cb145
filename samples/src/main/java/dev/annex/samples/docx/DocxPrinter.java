package dev.annex.samples.docx;

import dev.annex.samples.print.PrintedPart;
import dev.annex.samples.print.PrintedReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Prints a report as a .docx file. The same report gives the same bytes: nothing in the file tells when it was written. */
public final class DocxPrinter {
    /** When the file says that it was written. */
    static final Instant WRITTEN = Instant.parse("2024-04-18T01:00:00Z");

    private static final LocalDateTime ZIPPED = LocalDateTime.of(2024, 4, 18, 9, 0);

    private DocxPrinter() {}

    /**
     * Writes the report.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void print(PrintedReport report, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            properties(document, report.title());
            DocxBody body = new DocxBody(document);
            List<CTSectPr> sections = new ArrayList<>();
            for (PrintedPart part : report.parts()) {
                part.blocks().forEach(body::write);
                boolean last = sections.size() == report.parts().size() - 1;
                CTSectPr section = last
                        ? document.getDocument().getBody().addNewSectPr()
                        : document.createParagraph().getCTP().addNewPPr().addNewSectPr();
                page(section, part);
                sections.add(section);
            }
            DocxMargins.write(document, report, sections);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            document.write(packed);
            repack(packed.toByteArray(), out);
        }
    }

    private static void properties(XWPFDocument document, String title) {
        CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("办公室");
        core.setCreated(Optional.of(Date.from(WRITTEN)));
        core.setModified(Optional.of(Date.from(WRITTEN)));
    }

    private static void page(CTSectPr section, PrintedPart part) {
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(part.landscape() ? PrintedPart.PAGE_HEIGHT : PrintedPart.PAGE_WIDTH));
        size.setH(twips(part.landscape() ? PrintedPart.PAGE_WIDTH : PrintedPart.PAGE_HEIGHT));
        if (part.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(twips(PrintedPart.SIDE_MARGIN));
        margins.setRight(twips(PrintedPart.SIDE_MARGIN));
        margins.setTop(twips(PrintedPart.END_MARGIN));
        margins.setBottom(twips(PrintedPart.END_MARGIN));
        margins.setHeader(twips(PrintedPart.END_MARGIN / 2));
        margins.setFooter(twips(PrintedPart.END_MARGIN / 2));
    }

    /** Points in the unit that Word measures in, a twentieth of a point. */
    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }

    /** Writes the zip anew with a fixed time, which the library would take from the clock. */
    private static void repack(byte[] packed, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(ZIPPED);
                zip.putNextEntry(fixed);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}

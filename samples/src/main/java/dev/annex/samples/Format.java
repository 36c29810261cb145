package dev.annex.samples;

import dev.annex.samples.doc.DocPrinter;
import dev.annex.samples.docx.DocxPrinter;
import dev.annex.samples.pdf.BorderStyle;
import dev.annex.samples.pdf.PdfPrinter;
import dev.annex.samples.print.PrintedReport;
import dev.annex.samples.text.TextPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The formats that a report can be written in. */
public enum Format {
    /** Office Open XML. */
    DOCX {
        @Override
        public byte[] print(PrintedReport report) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                DocxPrinter.print(report, out);
            } catch (IOException e) {
                throw new UncheckedIOException("a stream in memory does not fail", e);
            }
            return out.toByteArray();
        }
    },
    /** The binary format of Word 97 to 2003. */
    DOC {
        @Override
        public byte[] print(PrintedReport report) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                DocPrinter.print(report, out);
            } catch (IOException e) {
                throw new UncheckedIOException("a stream in memory does not fail", e);
            }
            return out.toByteArray();
        }
    },
    /** PDF with strokes for borders; {@link PdfPrinter} draws them in other ways too and says what it needs. */
    PDF {
        @Override
        public byte[] print(PrintedReport report) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                PdfPrinter.print(report, BorderStyle.STROKES, out);
            } catch (IOException e) {
                throw new UncheckedIOException("a font cannot be read", e);
            }
            return out.toByteArray();
        }
    },
    /** Plain text, as Word prints it. */
    TXT {
        @Override
        public byte[] print(PrintedReport report) {
            return TextPrinter.print(report);
        }
    };

    /** The file's bytes; the same for the same report. */
    public abstract byte[] print(PrintedReport report);

    /** The file name's extension, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
